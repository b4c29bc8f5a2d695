import { compile, findAll } from './match.ts';
import { tokens } from './tokens.ts';

/** "I am safe", "let us go on", in the languages of the answers; and what turns such words around. */
const WAY_BACK = compile<'back' | 'not'>([
  [
    'back',
    `i|im|am|feel|feeling . . safe|better|ok|okay|fine|alright
lets|want|wanna|like|ready|can|could .. go_on|continue|carry_on|resume|get_back
ich|bin|gehts|geht|fühle . . . sicher|sicherheit|besser|gut|okay|ok
weitermachen|weiter|weiterhin|weitergehen
estoy|me_siento . . salvo|bien|mejor|segura|seguro|ok
sigamos|seguir|continuar|continuemos
je|suis|vais|va|sens . . . securite|mieux|bien|ok
on|veux|peut|continuer|reprendre|continue|reprend . continuer|reprendre|continue|reprend|?
continuons|reprenons
sono|sto|mi_sento . . salvo|sicuro|bene|meglio|ok
continuiamo|continuare|riprendere|riprendiamo
estou|to|me_sinto . . segura|seguro|bem|melhor|seguranca|ok
vamos|quero . continuar|seguir
continuar|seguir
я|мне|все|уже . . . безопасности|лучше|хорошо|нормально|порядке
продолжим|продолжить|продолжаем|дальше
我 . . 安全|好多了|没事|好了|好一点
继续
`,
  ],
  [
    'not',
    'not\ndont\ncant\nnever\nnicht\nkein\nno\nnot_yet\npas\nnon\nnao\nне\nнет\n不\n没有\nbut\naber\npero\nmais_pas\nно',
  ],
]);

/** Whether somebody says that they are safe, or that they want to go on with their steps. */
export function readBack(text: string): boolean {
  const said = tokens(text);
  const found = findAll(said.words, said.ends, WAY_BACK).map(({ value }) => value);
  return found.includes('back') && !found.includes('not');
}
