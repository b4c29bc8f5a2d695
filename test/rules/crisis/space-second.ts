import type { Space } from './space.ts';

/** A second set like the first, written after the words were mended, and read by nobody who mended them. */
export const SECOND: Readonly<Record<string, Space>> = {
  en: {
    real: `theres a bullet with my name on it in the chamber, i loaded it tonight
I've been saving up my sleeping tablets for weeks, I have enough now
sitting on the ledge, legs dangling. nobody sees me
please look after my cat when I am no longer here
I posted my farewell to everyone and turned off my phone
honestly i'd prefer to be in the ground
lord just let me go to sleep and stay asleep
my grandkids would get the house and have peace if i wasnt around
so uh i cut again yesterday and um its pretty deep
stuck a needle in my leg over and over cause i hate me
he held a knife against my throat and said next time he does it
my wife hits me and i have nowhere to go
he told me if i leave him i wont live to see the kids
coach makes me undress and takes pictures, im 14
dad is clutching his chest and turned grey
she fell down and half her face doesn't move
I ate shrimp and now my lips are huge and I'm wheezing
my girlfriend is 8 months pregnant and just had a seizure
my roommate left a note and his car is gone
I swallowed like 30 advil an hour ago now im scared`,
    alike: `kill the server process and restart
my sister is a paramedic and talks about overdoses at dinner
the villain threatens to kill the hostage in act two
I hung the rope swing for the kids
sat on the roof with a beer, lovely evening
my chest hurts from laughing so hard
I bled a bit when I shaved
back in college I was suicidal, therapy helped, I'm good now
never ever thought about suicide, don't worry
this hill nearly killed me but I made my run
I'd sell my soul for a nap
left a note for the cleaner
saying goodbye to my old car today
took two aspirin, headache gone
I could strangle my printer
my dad beat cancer!
murder mystery night with friends was my step
I want to die my hair red
drop dead gorgeous dress, bought it
jumping into the deep end with this project`,
  },
  de: {
    real: `hab mir die schlaftabletten über wochen zusammengespart, jetzt reicht es
ich sitze auf der brüstung und die beine hängen schon drüber
kümmert euch bitte um meine katze wenn ich nicht mehr da bin
hab mich von allen verabschiedet und das handy ausgemacht
am liebsten läge ich unter der erde
lieber gott lass mich einschlafen und nicht wieder aufwachen
ich hab mich gestern wieder geschnitten, ist echt tief
steche mir mit der nadel ins bein weil ich mich hasse
er hat mir ein messer an den hals gehalten
meine frau schlägt mich und ich weiß nicht wohin
wenn ich ihn verlasse erlebe ich den morgen nicht sagt er
der trainer macht fotos von mir nackt, ich bin 14
mein vater fasst sich an die brust und ist ganz grau
sie ist gestürzt und ihre eine gesichtshälfte bewegt sich nicht
hab krabben gegessen und jetzt sind die lippen dick und ich bekomme schwer luft
meine freundin ist im 8. monat und hat gerade einen krampfanfall
mein mitbewohner hat einen abschiedsbrief dagelassen und ist weg
ich bringe mich wahrscheinlich noch diese woche um
hat doch alles keinen zweck mehr, ich mach dem ein ende
hab 25 novalgin auf einmal genommen`,
    alike: `wir haben auf dem dach gegrillt, schöner abend
meine schwester ist sanitäterin und erzählt von überdosen
der bösewicht will die geisel umbringen, spannende folge
mir tut die brust weh vom lachen
beim rasieren geblutet
früher hatte ich selbstmordgedanken, dank therapie geht es mir gut
an selbstmord habe ich nie gedacht, keine angst
der berg hat mich fast umgebracht aber geschafft
hab einen zettel für die putzfrau geschrieben
abschied vom alten auto heute
zwei aspirin genommen, kopf ist besser
ich könnte den drucker erwürgen
mein vater hat den krebs besiegt
krimidinner war mein schritt
ich hab mich ins zeug gelegt bis zum umfallen
sterbenslangweilig heute
das kostet mich noch den letzten nerv
ich habe mich nicht verletzt, alles gut
todesangst vor der prüfung haha
die rolltreppe bringt mich noch um den verstand`,
  },
  es: {
    real: `llevo semanas guardando somníferos, ya tengo suficientes
estoy sentada en la cornisa con los pies colgando
cuiden a mi gato cuando yo no esté
ya me despedí de todos y apagué el celular
preferiría estar bajo tierra
señor déjame dormir y no me despiertes
me corté otra vez ayer y es profundo
me clavo agujas en la pierna porque me odio
me puso un cuchillo en el cuello
mi esposa me pega y no tengo adónde ir
si lo dejo me dijo que no llego a mañana
el entrenador me saca fotos desnuda, tengo 14
mi papá se agarra el pecho y está gris
se cayó y media cara no se le mueve
comí camarones y tengo los labios hinchados y no puedo respirar
mi novia está de 8 meses y le dio una convulsión
mi compañero de piso dejó una nota y se fue
quiero que se acabe mi vida, ya no hay vuelta atrás
no deseo seguir existiendo
me tomé 25 ibuprofenos de golpe`,
    alike: `hicimos asado en la azotea, qué linda noche
mi hermana es paramédica y habla de sobredosis en la cena
el villano quiere matar al rehén, qué capítulo
me duele el pecho de tanto reír
sangré un poco al afeitarme
antes tenía pensamientos suicidas, con terapia estoy bien
nunca he pensado en el suicidio, tranquila
esa subida casi me mata pero llegué
dejé una nota para la señora de la limpieza
hoy despido a mi coche viejo
tomé dos aspirinas y se fue el dolor
mataría a mi impresora
mi padre venció al cáncer
noche de misterio y asesinato con amigos
quiero morirme el pelo digo teñirme jaja
me mata la curiosidad
estoy que me caigo de sueño
me tiré a la piscina con el proyecto nuevo
no me hice daño, todo bien
vivo o muerto termino este informe`,
  },
  fr: {
    real: `je mets de côté des somnifères depuis des semaines, j'en ai assez maintenant
assise sur le rebord, les jambes dans le vide
occupez-vous de mon chat quand je ne serai plus là
j'ai dit adieu à tout le monde et éteint mon téléphone
je préférerais être sous terre
seigneur laissez-moi m'endormir pour toujours
je me suis encore coupée hier et c'est profond
je me plante des aiguilles dans la jambe parce que je me hais
il m'a mis un couteau sous la gorge
ma femme me frappe et je sais pas où aller
si je le quitte il dit que je verrai pas demain
l'entraîneur me prend en photo nue, j'ai 14 ans
mon père se tient la poitrine et il est tout gris
elle est tombée et la moitié de son visage bouge plus
j'ai mangé des crevettes et mes lèvres ont doublé, je respire mal
ma copine est à 8 mois et vient de faire une convulsion
mon coloc a laissé un mot et il est parti
je veux que ma vie se termine
j'ai plus envie d'exister
j'ai pris 25 dolipranes d'un coup`,
    alike: `barbecue sur le toit, belle soirée
ma soeur est ambulancière et parle d'overdoses à table
le méchant veut tuer l'otage dans cet épisode
j'ai mal à la poitrine d'avoir trop ri
j'ai saigné un peu en me rasant
avant j'avais des idées suicidaires, la thérapie m'a aidée, je vais bien
je n'ai jamais pensé au suicide
cette côte a failli me tuer mais je l'ai fait
j'ai laissé un mot pour la femme de ménage
adieu à ma vieille voiture aujourd'hui
pris deux aspirines, plus mal à la tête
je pourrais étrangler mon imprimante
mon père a vaincu le cancer
soirée murder party entre amis
la curiosité me tue
je tombe de sommeil
je me jette à l'eau avec ce projet
je ne me suis pas fait mal
mort ou vif je finis ce rapport
ce prof me gonfle`,
  },
  ru: {
    real: `неделями копила снотворное, теперь хватит
сижу на карнизе, ноги свесила
позаботьтесь о моём коте когда меня не станет
со всеми попрощалась и выключила телефон
лучше бы лежал в земле
господи дай мне уснуть и не проснуться
вчера опять порезалась, глубоко
втыкаю иголки в ногу потому что ненавижу себя
он приставил мне нож к горлу
жена меня бьёт и мне некуда идти
если уйду он сказал что до утра не доживу
тренер снимает меня голой, мне 14
папа схватился за грудь и посерел
она упала и половина лица не двигается
съел креветки, губы раздуло, дышу с трудом
девушка на восьмом месяце, у неё судороги
сосед оставил записку и ушёл
хочу чтобы моя жизнь закончилась
не хочу больше существовать
выпила 25 таблеток ибупрофена разом`,
    alike: `жарили шашлык на крыше, хороший вечер
сестра работает на скорой и рассказывает про передозировки
злодей хочет убить заложника, крутая серия
грудь болит от смеха
порезался немного когда брился
раньше были мысли о суициде, терапия помогла, всё хорошо
никогда не думал о самоубийстве
этот подъём меня чуть не убил но я добежал
оставила записку уборщице
прощаюсь со старой машиной
выпил две таблетки аспирина, голова прошла
готов задушить принтер
папа победил рак
играли в мафию, меня убили первым
любопытство меня убивает
падаю с ног
кровь из носу надо сдать отчёт
я себе не навредила, всё хорошо
живым или мёртвым но доделаю
бьюсь над задачей до победного`,
  },
  zh: {
    real: `攒了几个星期的安眠药，已经够了
坐在天台边上，腿悬在外面
我不在了以后请照顾我的猫
跟所有人都道别了，手机也要关了
真想躺在地下
老天让我睡着别再醒了
昨天又割了，很深
用针扎自己的腿，因为恨自己
他拿刀架在我脖子上
老婆打我，我没地方去
他说我敢离开就活不到明天
教练拍我裸照，我14岁
爸爸捂着胸口脸色发灰
她摔倒了，半边脸动不了
吃了虾嘴唇肿了，喘不过气来
女朋友怀孕八个月突然抽搐
室友留下遗书不见了
希望我的生命到此为止
不想存在于这个世界了
一次吃了25片布洛芬想结束`,
    alike: `在天台烧烤，晚上真舒服
我姐是急救员，总讲过量的病例
反派要杀人质，这集好刺激
笑得胸口疼
刮胡子出了点血
以前有过自杀的念头，治疗后现在很好
从没想过自杀，放心
这个坡差点要了我的命，但我跑完了
给保洁阿姨留了张纸条
今天跟旧车告别
吃了两片阿司匹林头不疼了
想掐死打印机
爸爸战胜了癌症
玩剧本杀我第一个被杀
好奇心害死猫
困得要倒了
拼了命也要交报告
我没有伤害自己，没事
这游戏把我虐死了
服务器挂了，重启`,
  },
  pt: {
    real: `faz semanas que junto remédio pra dormir, já tenho o bastante
sentada na beirada com as pernas pra fora
cuidem do meu gato quando eu não estiver mais aqui
já me despedi de todo mundo e desliguei o celular
preferia estar debaixo da terra
senhor me deixa dormir e não acordar
me cortei de novo ontem, tá fundo
enfio agulha na perna porque me odeio
ele colocou uma faca no meu pescoço
minha mulher me bate e não tenho pra onde ir
se eu largar ele disse que não vejo o amanhã
o treinador tira foto minha pelada, tenho 14
meu pai tá com a mão no peito e ficou cinza
ela caiu e metade do rosto não mexe
comi camarão e meus lábios incharam, respiro mal
minha namorada tá de 8 meses e teve convulsão
meu colega de quarto deixou um bilhete e sumiu
quero que minha vida acabe
não quero mais existir
tomei 25 comprimidos de uma vez`,
    alike: `churrasco na laje, noite linda
minha irmã é socorrista e fala de overdose no jantar
o vilão quer matar o refém, que episódio
dói o peito de tanto rir
sangrei um pouco fazendo a barba
antes eu tinha pensamentos suicidas, com terapia tô bem
nunca pensei em suicídio
essa ladeira quase me matou mas cheguei
deixei um bilhete pra faxineira
hoje dei adeus ao carro velho
tomei duas aspirinas e passou
queria estrangular a impressora
meu pai venceu o câncer
noite de detetive com amigos
a curiosidade tá me matando
caindo de sono
me joguei de cabeça no projeto novo
não me machuquei, tudo certo
vivo ou morto termino isso
ele mata a aula toda sexta`,
  },
  it: {
    real: `metto da parte sonniferi da settimane, ora bastano
seduta sul cornicione con le gambe nel vuoto
prendetevi cura del mio gatto quando non ci sarò più
ho salutato tutti per sempre e spento il telefono
preferirei essere sottoterra
signore fammi addormentare e non svegliarmi
ieri mi sono tagliata di nuovo, è profondo
mi infilo aghi nella gamba perché mi odio
mi ha messo un coltello alla gola
mia moglie mi picchia e non so dove andare
se lo lascio ha detto che non arrivo a domani
l'allenatore mi fa foto nuda, ho 14 anni
papà si tiene il petto ed è grigio
è caduta e mezza faccia non si muove
ho mangiato gamberi, labbra gonfie e respiro male
la mia ragazza è all'ottavo mese e ha le convulsioni
il mio coinquilino ha lasciato un biglietto ed è sparito
voglio che la mia vita finisca
non voglio più esistere
ho preso 25 compresse in una volta`,
    alike: `grigliata sul tetto, bella serata
mia sorella lavora in ambulanza e parla di overdose a cena
il cattivo vuole uccidere l'ostaggio, che puntata
mi fa male il petto dal ridere
ho sanguinato un po' radendomi
prima avevo pensieri suicidi, con la terapia sto bene
non ho mai pensato al suicidio
quella salita mi ha quasi ucciso ma ce l'ho fatta
ho lasciato un biglietto alla donna delle pulizie
oggi saluto la mia vecchia macchina
ho preso due aspirine, passato il mal di testa
strangolerei la stampante
mio padre ha sconfitto il cancro
cena con delitto con gli amici
la curiosità mi uccide
casco dal sonno
mi butto a capofitto nel progetto nuovo
non mi sono fatta male
vivo o morto finisco
mi hanno fatto fuori a briscola`,
  },
};
