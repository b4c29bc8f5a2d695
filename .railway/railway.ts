// Read by Railway's command line (`railway config plan`), which brings the package imported here; it is not
// a dependency of the bot, and `npm run types` leaves this file out. docs/operations.md says how to use it.
import { defineRailway, preserve, project, service, volume } from 'railway/iac';

export default defineRailway(() => {
  // Everything about people. One volume belongs to one replica.
  const data = volume('data');

  const bot = service('prediction-bot', {
    build: { builder: 'RAILPACK' },
    start: 'node src/main.ts',
    healthcheck: '/health',
    healthcheckTimeout: 60,
    replicas: 1,
    volumeMounts: { '/app/data': data },
    deploy: {
      restartPolicyType: 'ON_FAILURE',
      restartPolicyMaxRetries: 10,
      requiredMountPath: '/app/data',
      // Two copies would take each other's updates: the old one stops before the new one starts.
      overlapSeconds: 0,
      drainingSeconds: 30,
    },
    env: {
      NODE_ENV: 'production',
      // Less memory: see docs/operations.md.
      NODE_OPTIONS: '--max-semi-space-size=2',
      RAILPACK_INSTALL_CMD: 'npm ci --omit=dev --omit=optional',
      // Secrets are set in Railway, and stay as they are there.
      TELEGRAM_BOT_TOKEN: preserve(),
      ANTHROPIC_API_KEY: preserve(),
    },
  });

  return project('prediction-bot', { resources: [bot, data] });
});
