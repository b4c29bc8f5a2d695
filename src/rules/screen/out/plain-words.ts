import { wordSet } from '../../understand/phrases.ts';

/**
 * Words that tell nothing about where a sentence came from: the commonest of English, and those that any talk about
 * a step, its prediction and its outcome is made of. "How hard it was, from 0 to 10" is everybody's.
 */
export const PLAIN_WORDS: ReadonlySet<string> = wordSet(
  [
    'a an the this that these those it its i im me my mine you your yours youre he she they them their we us our is are was were be been being am',
    'do does did done doing have has had having can could will would shall should may might must need needs want wants wanted let lets get gets got go going goes went gone come comes came',
    'and or but so if then than as at by for from in into of off on onto out over to up with without about after before again against all any both each few more most much many less least no nor not only own same some such too very just now here there when where why how what which who whom while because until until',
    'one two three four five six seven eight nine ten zero first second third once twice half last next time times day days week today tonight tomorrow yesterday morning evening minute minutes hour hours min',
    'hard harder easy easier difficulty difficult long longer quick quicker number numbers guess expect expected expectation predict predicted prediction chance percent likely really actually happened happens happen took take takes taken step steps smaller small tiny say says said saying tell tells told ask asks asked think thinks thought know knows knew feel feels felt make makes made making see sees saw seen look looks like likes good great well better best nice thank thanks',
    'person people something anything nothing everything someone anyone way thing things word words sentence question answer yes ok okay please sorry maybe still yet already ever never always also even else back around away through between under every other another enough',
    'write writes wrote written send sends sent start started begin began try tried keep keeps kept give gives gave given put find found help helps helped work works worked right',
  ].join(' '),
);
