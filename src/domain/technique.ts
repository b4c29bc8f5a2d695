import { z } from 'zod';

/** What an intervention uses; labels and numbers of the BCT Taxonomy v1 (Michie et al. 2013). */
export const TECHNIQUES = {
  goal_setting_behaviour: '1.1',
  problem_solving: '1.2',
  action_planning: '1.4',
  review_behaviour_goal: '1.5',
  discrepancy_goal: '1.6',
  commitment: '1.9',
  feedback_on_behaviour: '2.2',
  self_monitoring: '2.3',
  feedback_on_outcome: '2.7',
  social_support: '3.1',
  information_consequences: '5.3',
  prompts_cues: '7.1',
  habit_formation: '8.3',
  graded_tasks: '8.7',
  pros_and_cons: '9.2',
  self_reward: '10.9',
  reduce_negative_emotions: '11.2',
  restructuring_environment: '12.1',
  identity: '13.5',
  reframing: '13.2',
  focus_on_past_success: '15.3',
  self_talk: '15.4',
} as const;

export const Technique = z.enum(Object.keys(TECHNIQUES) as [keyof typeof TECHNIQUES]);
export type Technique = keyof typeof TECHNIQUES;
