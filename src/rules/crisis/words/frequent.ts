import { wordSet } from '../../understand/phrases.ts';

/** So frequent that a search does not begin with them where a pattern holds a rarer word. */
export const FREQUENT = wordSet(`
  i im ive ill id me my myself a an the to of in on at is am are was were be been it its this that and or but not no dont do did does didnt doesnt have has had with for from by up out so just only really
  want wants wanted wanting wanna going gonna will would could should might must can cant cannot need about all any more again today tonight now one too very like if when what whats how as he she they we you him her them his their our
  get got getting take taking took taken make made go goes went keep keeps feel feeling felt think thinking thought see know there here everything everyone people time day week work home school life way still than then
  never would_be wish hope tomorrow find give every let lets good bad better because time new some much many over feels seems boss husband wife mom dad mother father brother sister son daughter friend boyfriend girlfriend mum family kids child children
  ich mich mir mein meine meinem meinen meiner will möchte werde kann könnte hab habe bin ist nicht nie kein keine mehr das es der die den dem ein eine und oder auf von vor zu in im mit für so nur noch einfach wieder alle alles wenn dass daß wäre er sie sich hat heute jetzt immer selbst denke bei bald nach hause frau mann mutter vater kind freund
  besten streben werben lesen testen boot beaten_path rather father matter weather loan lived loved lives
  yo me mi mis mas no ni de la el los las un una que en con por para se lo le te ya solo quiero voy puedo estoy tengo soy es esta hay a y o si su sin todo todos muy nunca nada cuando como quiere va hacer hace vida mejor
  je j jai me mon ma mes de du des la le les un une en et a au aux que qui ne pas plus suis ai est il elle ca tout tous se ce dans pour par sur avec vais veux peux fait faire rien vie
  io mi mio mia miei non di il lo gli i una un che e per in con a da piu sono ho ha voglio si le la tutto tutti se sto solo vorrei niente mai vita
  eu meu minha meus nao de da do das dos o a os as um uma que e em no na com por para pra me se mais estou to tenho quero vou sou ele ela tudo todos so nunca muito mim vida todo
  я мне меня мной мой моя не нет в на с и что это все как но так у из по за бы он она мы уже еще очень хочу могу буду больше себя себе всё если когда для от без только быть есть жизни теперь
  我 不 的 了 是 在 有 人 想 要 会 没 他 她 这 那 就 都 也 好 很 到 去 来 说 一 个 上 下 和 能 你 们 么 什 里 真 再 自 己 为 老 妈 爸 心 大 家 天 还 从 过 意 思 地 得 可 以 看 吗 把 被 着 对 后 前 多 现 今 时 打 让 开 我_爸 我_妈
`);
