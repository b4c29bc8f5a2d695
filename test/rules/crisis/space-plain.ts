import type { Space } from './space.ts';

/**
 * The most ordinary wordings, theme by theme: a wish to die, means, goodbyes, wounds, blows, children, failing bodies,
 * somebody else in danger; typed in haste, without accents, in slang. The same kinds of `real` and `alike` as in SPACE.
 */
export const PLAIN: Readonly<Record<string, Space>> = {
  en: {
    real: `i wanna die so bad
i just want to be dead
dont wanna be alive rn
i dont want to be here on this planet any longer
wish i didnt wake up this morning
should never have been born
my kids would have a better life without me
gonna top myself
i want to end me
been thinking about doing myself in
ill do suicide
suicide is on my mind every day
having dark thoughts about ending it
just want to vanish for good
i really can't go on like this
i see no way out of this anymore
goodbye, and thank you for everything you did
this is my final message
looked up painless ways to die
searched online how to tie a noose
i took like 30 pills
i've taken an overdose
downed a bottle of pills with vodka
thinking of stepping in front of a train
i could just throw myself off the balcony
ive got a rope in the garage and i think about it
i have a gun and i want to use it on myself
been cutting since school started
i burnt my arm on purpose
tried to hang myself tonight
i tried to kill myself last night
i feel like stabbing my brother
im going to kill him tonight
my boyfriend hit me again
dad beats us when he drinks
my ex says he'll burn the house down with us in it
he forces me to have sex
i was raped on saturday
im scared to go home, dad will hit me
im 12 and my uncle touches me
my mum slaps me everyday and i have bruises
grandma is unconscious
my baby isnt breathing
heavy pressure on my chest and my arm tingles
one side of his face is hanging down
the blood wont stop, i cut my hand with a saw
ate a nut and my throat is closing
my daughter says she wants to die
my girlfriend told me she doesnt want to live anymore
my friend is cutting herself
ive got the tablets lined up on the bedside table
sometimes i just wanna go to sleep and never get up again
my husband put his hands round my neck last night
i keep walking to the railway line and standing there
nobody would even notice if i was gone tomorrow
mum isnt responding, she fell in the bathroom and theres blood
my stepdad comes in my room at night and i dont know who to tell
i was never supposed to be born
cut my wrists again, it wont stop bleeding
theres no point living like this
i wrote my letters to the kids, theyll be ok without me
my best mate texted me he's going to do it tonight
I swallowed all of my paracetamol an hour ago
im scared im gonna hurt my baby
i cant see any reason to stay alive
honestly i just want out of life
dad's lips are blue and he's not breathing right
he said if i leave him he'll kill me
i googled how many sleeping pills it takes
this is my last message. thanks for being nice to me. bye
i feel like life isnt for me and i should just stop it
got a blade in my drawer and cant stop thinking about it
my family deserves better than me, theyd be fine if i was dead
what if i just drove into a tree
he punches walls and then me
my boyfriend wont let me leave the flat
i ate a whole pack of sleeping pills
my brother said he doesnt see a reason to live
teacher put his hand up my skirt im 14
he had a fit and now hes not waking up`,
    alike: `i am dead on my feet after that workout
my phone died and i missed the reminder
this spreadsheet makes me want to jump out the window haha
i nearly died of embarrassment when she read it aloud
killed it at the presentation today!
i took my vitamins and two pills for the cold
we watched a documentary about suicide prevention at work
time to kill off this old habit
the boss would murder me if i was late again
i cant go on holiday until the report is done
i had two tablets for my headache and went to bed
the train to work was late so i stood on the platform for an hour
my son told me he wants a rope for climbing
i looked up how to cook rice
i was so tired i didnt want to wake up for the gym
thats my last message for today, good night
thank you for everything, talk tomorrow
my dad beats me at chess every time
i cut my hand on purpose-built shelves
no point keeping this habit
my friend wants to die her hair red
i'm so done with living in this mess of a flat
my coach beats me up about my diet lol
i want to disappear into my blanket today
the knives are in the drawer next to the fork, i cut the bread
my daughter pulls my hair when i carry her
my boss wont let me leave early
the doctor put his hand on my shoulder and was nice
what if i drove to the gym instead
my brother doesnt see the point of my habit tracker
i took all my vitamins and the whole pack of notes
he kicks the ball to me every saturday`,
  },
  de: {
    real: `ich will so gern tot sein
hab kein bock mehr zu leben
ich will nicht mehr auf dieser welt sein
wäre heute früh lieber nicht aufgewacht
ich hätte nie auf die welt kommen sollen
ohne mich hätten es alle leichter
ich mach mich kalt
will mein leben beenden
denke an selbstmord
denk oft drüber nach schluss zu machen mit allem
ich häng mich auf
will für immer verschwinden
ich kann echt nicht mehr so weiter
ich seh keinen ausweg mehr
macht's gut, danke für alles, ich geh jetzt
das hier ist meine letzte nachricht
hab im netz gesucht wie man sich schmerzlos umbringt
hab grad 20 tabletten geschluckt
hab ne überdosis genommen
tabletten und wodka hab ich schon intus
überlege mich vor den zug zu werfen
steh auf der brücke und will springen
strick hängt schon in der garage
hab eine pistole und will mich erschießen
ich ritze mich seit der 7. klasse
hab mir absichtlich den arm verbrannt
hab gestern versucht mich umzubringen
ich könnte meinen bruder abstechen
ich bring ihn heute um
mein freund hat mich wieder geschlagen
papa schlägt uns wenn er trinkt
er zwingt mich zum sex
ich wurde vergewaltigt
trau mich nicht heim, mein vater schlägt mich
bin 12 und mein onkel fasst mich an
meine mama haut mich jeden tag, hab blaue flecken
oma ist bewusstlos
mein baby atmet nicht
krasser druck auf der brust und der arm kribbelt
bei opa hängt eine gesichtshälfte runter
es hört nicht auf zu bluten
nuss gegessen und der hals schwillt zu
meine tochter sagt sie will sterben
meine freundin will nicht mehr leben
mein kumpel ritzt sich
ich hab die tabletten schon neben dem bett liegen
manchmal will ich einfach einschlafen und nie mehr aufwachen
mein mann hat mich gestern gewürgt
ich steh oft am bahngleis und überleg
es würde eh keinem auffallen wenn ich weg wär
meine mutter reagiert nicht mehr und sie blutet am kopf
mein stiefvater kommt nachts in mein zimmer und fasst mich an
wär ich bloß nie geboren worden
hab mich wieder geritzt und es hört nicht auf zu bluten
so will ich nicht weiterleben
die abschiedsbriefe sind geschrieben
mein bester freund hat geschrieben dass er sich heute was antut
hab vor ner stunde die ganze packung genommen
ich hab angst dass ich meinem baby was tu
ich weiß nicht wofür ich noch leben soll
ich mag echt nicht mehr da sein
papa kriegt keine luft und hat ganz blaue lippen
er sagt er bringt mich um wenn ich gehe
hab gegoogelt wie viele schlaftabletten man braucht
das ist meine letzte nachricht, danke für alles
das leben ist nichts für mich, ich sollte es einfach lassen
hab ne klinge in der schublade und denk dauernd dran
ich will nur noch sterben
was wenn ich einfach gegen nen baum fahr
er tritt mich und zieht mich an den haaren
mein freund lässt mich nicht aus der wohnung
hab alle schlaftabletten auf einmal gegessen
mein bruder sagt er sieht keinen grund mehr zu leben
der lehrer hat mir unter den rock gefasst, bin 14
er hatte nen krampfanfall und wacht nicht auf`,
    alike: `ich bin nach dem training völlig tot
mein handy ist gestorben, hab die erinnerung verpasst
bei der tabelle könnte ich aus dem fenster springen haha
ich wäre fast gestorben vor scham
die präsi heute hab ich gerockt, killer!
hab meine vitamine und zwei tabletten gegen erkältung genommen
wir hatten auf der arbeit einen vortrag zur suizidprävention
die alte gewohnheit will ich endlich sterben lassen
mein chef bringt mich um wenn ich wieder zu spät komme
ich kann nicht mehr in urlaub vor dem bericht
meine freundin will nicht mehr mit mir laufen
ich stehe um acht auf dem bahnsteig und lese
machs gut, danke und bis morgen
das war meine letzte nachricht für heute
mein bruder schlägt mich immer im schach
ich weiß nicht wozu ich die übung machen soll
ich hab die ganze packung kekse gegessen
so kann ich nicht weitermachen mit dem plan, zu viel
mama schneidet sich die haare selbst
ich will heute nur unter der decke verschwinden
dieser berg wäsche bringt mich um
mein trainer macht mich fertig haha
das messer liegt in der schublade neben den gabeln
die kleine zieht mich an den haaren beim spielen haha
meine chefin lässt mich nicht früher gehen
was wenn ich einfach in den urlaub fahre
meine schwester sieht keinen sinn in der app
das laufen ist nichts für mich
ich hab alle vitamine genommen`,
  },
  es: {
    real: `tengo unas ganas de morirme
kiero morir
no quiero vivir mas asi
no quiero estar mas en esta vida
ojala hoy no me hubiera despertado
nunca debi nacer
todos estarian mejor sin mi
me quiero matar
quiero acabar con mi vida
quiero acabar con todo de una vez
pienso en suicidarme
tengo ideas suicidas
quiero desaparecer para siempre
ya no puedo mas con la vida
no veo salida
adios a todos, gracias por todo
este es mi ultimo mensaje
busque formas de morir sin dolor
me tome 30 pastillas
tome una sobredosis
me trague todas las pastillas con alcohol
pienso en tirarme al metro
estoy en el puente y quiero saltar
ya tengo la soga lista
tengo una pistola y me voy a pegar un tiro
me corto los brazos
me quemo con cigarros a proposito
anoche intente matarme
tengo ganas de apuñalar a mi hermano
hoy lo voy a matar
mi novio me volvio a pegar
mi papa nos pega cuando toma
me obliga a tener sexo
me violaron
tengo miedo de volver a casa porque mi papa me pega
tengo 12 y mi tio me toca
mi mama me pega todos los dias
mi abuela esta inconsciente
mi bebe no respira
me aprieta el pecho y se me duerme el brazo
se le cayo media cara
no para de sangrar
comi nueces y se me cierra la garganta
mi hija dice que se quiere morir
mi amiga ya no quiere vivir
mi amigo se corta
tengo las pastillas ya en la mesita
a veces solo quiero dormirme y no despertar nunca
mi marido me apretó el cuello anoche
voy a las vias del tren y me quedo ahi parada pensando
nadie se daria cuenta si yo no estuviera
mi madre no responde, se cayo y hay mucha sangre
mi padrastro entra en mi cuarto por la noche y me toca
ojala no hubiera nacido
me volvi a cortar y no para de sangrar
no le veo sentido a seguir viviendo
ya escribi las cartas de despedida a mis hijos
mi mejor amigo me escribio que se va a matar hoy
me tome toda la caja hace una hora
tengo miedo de hacerle daño a mi bebe
no encuentro motivos para vivir
ya no quiero estar en este mundo
mi papa tiene los labios morados y no respira bien
dice que si lo dejo me mata
busque en google cuantas pastillas hacen falta para morir
este es mi ultimo mensaje, gracias por todo
la vida no es para mi, deberia acabarla
tengo una navaja en el cajon y no dejo de pensar en usarla
solo quiero morirme ya
y si estrello el coche contra un arbol
me patea y me jala del pelo
mi novio no me deja salir de la casa
me comi todas las pastillas para dormir
mi hermano dice que no le ve razon a vivir
el profe me metio la mano bajo la falda, tengo 14
tuvo una convulsion y no despierta`,
    alike: `estoy muerta despues del entreno
se me murio el movil y no vi el aviso
con esta hoja de excel me tiro por la ventana jaja
casi me muero de la verguenza
hoy lo peté en la presentacion, los maté a todos
me tome las vitaminas y dos pastillas para el resfriado
tuvimos una charla sobre prevencion del suicidio en el trabajo
quiero matar de una vez este mal habito
mi jefe me mata si llego tarde otra vez
no puedo seguir con el informe sin los datos
mi hijo no quiere vivir con su padre
mi hermano me pega una paliza al ajedrez
me corte las uñas
adios, gracias por todo, hasta mañana
no veo salida a este problema de excel
quiero terminar con todo esto antes del viernes
voy a matar a mi jefe jaja
ya no puedo mas con esta tarea
hoy solo quiero desaparecer bajo la manta
esta montaña de ropa me mata
mi entrenador me da una paliza jaja
mi jefe no me deja salir temprano
el cuchillo esta en el cajon
mi hija me jala del pelo cuando juega
puse la mano en el bolsillo
correr no es para mi
mi hermano no ve la razon de este reto`,
  },
  fr: {
    real: `j'ai envie de crever
jveux mourir
j'ai plus envie de vivre
je veux plus etre sur cette terre
j'aurais préféré pas me réveiller ce matin
j'aurais jamais dû exister
ils seraient mieux sans moi
jvais me buter
je veux en finir
j'pense au suicide
j'ai des idées noires, envie d'en finir
jvais me foutre en l'air
je veux disparaitre pour toujours
j'en peux plus de cette vie
je vois plus d'issue
adieu, merci pour tout
c'est mon dernier message
j'ai cherché comment mourir sans souffrir
j'ai avalé 30 cachets
j'ai fait une overdose
j'ai pris tous mes medocs avec de l'alcool
je pense à me jeter sous le train
je suis sur le pont et je veux sauter
la corde est prete
j'ai un flingue et j'vais me tirer une balle
je me taillade les bras
je me brule la peau expres
j'ai essayé de me tuer cette nuit
j'ai envie de planter mon frère
je vais le tuer ce soir
mon copain m'a encore frappée
papa nous tape quand il a bu
il me force à coucher avec lui
on m'a violée
j'ai peur de rentrer, mon pere me frappe
j'ai 12 ans et mon oncle me touche
ma mere me tape tous les jours
ma grand-mere est inconsciente
mon bebe respire plus
ça serre dans la poitrine et j'ai mal au bras gauche
la moitié de son visage tombe
ça arrete pas de saigner
j'ai mangé des noix et ma gorge gonfle
ma fille dit qu'elle veut mourir
ma copine veut plus vivre
mon ami se scarifie
j'ai deja les cachets sur la table de nuit
des fois j'ai juste envie de m'endormir et de plus jamais me reveiller
mon mari m'a etranglée hier soir
je vais souvent au bord des rails et je reste là
personne remarquerait si j'etais plus là
ma mere repond plus, elle est tombée et elle saigne de la tete
mon beau-pere vient dans ma chambre la nuit et il me touche
j'aurais jamais du naitre
je me suis encore coupée et ca arrete pas de saigner
je vois pas l'interet de continuer à vivre
j'ai ecrit mes lettres d'adieu
mon meilleur pote m'a dit qu'il va se foutre en l'air ce soir
j'ai pris toute la boite y a une heure
j'ai peur de faire du mal à mon bebe
j'ai plus aucune raison de vivre
jveux plus etre la
papa a les levres bleues et il respire mal
il a dit qu'il me tuerait si je pars
j'ai cherché sur google combien de somniferes il faut
c'est mon dernier message, merci pour tout
la vie c'est pas pour moi, je devrais arreter là
j'ai une lame dans mon tiroir et j'arrete pas d'y penser
je veux juste crever
et si je fonçais dans un arbre en voiture
il me donne des coups de pied et me tire les cheveux
mon copain me laisse pas sortir de l'appart
j'ai bouffé tous mes somniferes
mon frere dit qu'il voit plus de raison de vivre
le prof a mis sa main sous ma jupe, j'ai 14 ans
il a fait une crise et il se reveille pas`,
    alike: `chuis mort apres la seance de sport
mon tel est mort j'ai raté le rappel
ce tableau me donne envie de me jeter par la fenetre mdr
j'ai failli mourir de honte
j'ai tout déchiré à la présentation, une tuerie
j'ai pris mes vitamines et deux cachets pour le rhume
on a eu une formation sur la prévention du suicide au boulot
je veux tuer cette vieille habitude
mon chef va me tuer si je suis encore en retard
je peux plus continuer le rapport sans les chiffres
je veux plus etre en retard
je pense au sucre tout le temps
je veux en finir avec ce dossier
mon frère me bat aux échecs
merci pour tout, à demain
ma fille veut plus manger de légumes
j'ai pris toute la boite de chocolats
je vois pas l'interet de cet exercice
aujourd'hui je veux juste disparaitre sous la couette
cette montagne de linge me tue
mon coach m'a tué les jambes mdr
mon chef me laisse pas partir plus tot
le couteau est dans le tiroir
mon fils me tire les cheveux en jouant
la course c'est pas pour moi
il m'a donné un coup de main
si je plante un arbre dans le jardin`,
  },
  it: {
    real: `ho voglia di morire
vojo morire
non voglio piu vivere
non voglio piu esserci
vorrei non essermi svegliata stamattina
era meglio se non nascevo
starebbero meglio senza di me
mi voglio ammazzare
voglio farla finita
voglio togliermi la vita
penso al suicidio
voglio sparire per sempre
non ce la faccio piu ad andare avanti
non vedo via d'uscita
addio, grazie di tutto
questo è il mio ultimo messaggio
ho cercato come morire senza dolore
ho preso 30 pastiglie
ho fatto un'overdose
ho ingoiato tutte le pillole con la vodka
penso di buttarmi sotto il treno
sono sul ponte e voglio saltare
la corda è pronta
ho una pistola e mi sparo
mi taglio le braccia
mi brucio apposta con le sigarette
stanotte ho provato a uccidermi
ho voglia di accoltellare mio fratello
stasera lo ammazzo
il mio ragazzo mi ha picchiata ancora
papa ci mena quando beve
mi costringe a fare sesso
mi hanno violentata
ho paura di tornare a casa, mio padre mi picchia
ho 12 anni e mio zio mi tocca
mia madre mi picchia tutti i giorni
la nonna è svenuta e non si sveglia
il mio bimbo non respira
mi stringe il petto e formicola il braccio
ha mezza faccia cadente
non smette di sanguinare
ho mangiato noci e mi si chiude la gola
mia figlia dice che vuole morire
la mia ragazza non vuole piu vivere
un mio amico si taglia
ho gia le pastiglie sul comodino
a volte vorrei addormentarmi e non svegliarmi mai piu
mio marito mi ha stretto le mani al collo ieri sera
vado spesso ai binari e resto li a pensarci
nessuno se ne accorgerebbe se sparissi
mia madre non risponde, è caduta e perde sangue
il mio patrigno entra in camera mia di notte e mi tocca
non dovevo nascere
mi sono tagliata di nuovo e non smette di sanguinare
non ha senso continuare a vivere cosi
ho scritto le lettere d'addio ai miei figli
il mio migliore amico mi ha scritto che si ammazza stasera
ho preso tutta la scatola un'ora fa
ho paura di fare del male al mio bambino
non ho piu motivi per vivere
non voglio piu stare al mondo
papa ha le labbra blu e non respira bene
dice che se lo lascio mi ammazza
ho cercato su google quante pastiglie ci vogliono per morire
questo è il mio ultimo messaggio, grazie di tutto
la vita non fa per me, dovrei smetterla di vivere
ho una lametta nel cassetto e ci penso sempre
voglio solo morire
e se mi schiantassi contro un albero con la macchina
mi prende a calci e mi tira i capelli
il mio ragazzo non mi fa uscire di casa
mi sono mangiata tutti i sonniferi
mio fratello dice che non vede motivi per vivere
il prof mi ha messo la mano sotto la gonna, ho 14 anni
ha avuto le convulsioni e non si sveglia`,
    alike: `sono morta dopo l'allenamento
mi è morto il telefono e ho perso il promemoria
con sto foglio excel mi butto dalla finestra ahah
stavo per morire di vergogna
oggi ho spaccato alla presentazione
ho preso le vitamine e due pastiglie per il raffreddore
al lavoro abbiamo fatto un corso sulla prevenzione del suicidio
voglio uccidere questa abitudine
il capo mi ammazza se arrivo ancora tardi
non posso andare avanti con il report senza dati
mia figlia non vuole vivere a Milano
mi tocca lavorare anche domani
mio zio mi tocca sempre accompagnarlo al lavoro
non ce la faccio piu con questo report
addio zucchero
mia sorella si taglia i capelli da sola
grazie di tutto, a domani
mio padre mi batte a scacchi
oggi voglio solo sparire sotto le coperte
questa montagna di panni mi uccide
il coach mi ha distrutto haha
il capo non mi fa uscire prima
il coltello è nel cassetto
mio figlio mi tira i capelli quando gioca
correre non fa per me
ho messo la mano in tasca`,
  },
  pt: {
    real: `to com vontade de morrer
quero mt morrer
n quero mais viver
nao quero mais existir
queria nao ter acordado hoje
eu nunca devia ter nascido
eles ficariam melhor sem mim
vou me matar
quero acabar com minha vida
quero dar um fim em tudo
penso em suicidio
quero sumir pra sempre
nao aguento mais essa vida
nao vejo saida
adeus, obrigado por tudo
essa é minha ultima mensagem
pesquisei jeitos de morrer sem dor
tomei 30 comprimidos
tive uma overdose de proposito
engoli todos os remedios com bebida
penso em me jogar na frente do trem
to na ponte e quero pular
a corda ja ta pronta
tenho uma arma e vou atirar em mim
me corto nos braços
me queimo com cigarro de proposito
tentei me matar ontem
to com vontade de esfaquear meu irmao
hoje eu mato ele
meu namorado me bateu de novo
meu pai bate na gente quando bebe
ele me obriga a transar
fui estuprada
tenho medo de ir pra casa, meu pai me bate
tenho 12 anos e meu tio passa a mao em mim
minha mae me bate todo dia
minha avo ta desmaiada
meu bebe nao respira
aperto no peito e o braço formigando
metade do rosto dele caiu
nao para de sangrar
comi amendoim e minha garganta ta fechando
minha filha fala que quer morrer
minha namorada nao quer mais viver
meu amigo se corta
ja deixei os comprimidos do lado da cama
as vezes eu so queria dormir e nunca mais acordar
meu marido me enforcou ontem a noite na briga
fico indo na linha do trem e fico la parada
ninguem ia perceber se eu sumisse
minha mae nao responde, caiu no banheiro e ta sangrando
meu padrasto entra no meu quarto de noite e mexe comigo
eu nao devia ter nascido
me cortei de novo e nao para de sangrar
nao vejo sentido em continuar vivendo
ja escrevi as cartas de despedida pros meus filhos
meu melhor amigo mandou msg dizendo que vai se matar hoje
tomei a cartela inteira faz uma hora
tenho medo de machucar meu bebe
nao tenho mais motivo pra viver
nao quero mais estar aqui nesse mundo
meu pai ta com a boca roxa e nao ta respirando direito
ele falou que se eu largar ele ele me mata
pesquisei quantos remedios precisa pra morrer
essa é minha ultima mensagem, obrigada por tudo
a vida nao é pra mim, eu devia acabar com isso
tenho uma gilete na gaveta e nao paro de pensar nela
so quero morrer logo
e se eu jogar o carro numa arvore
ele me chuta e puxa meu cabelo
meu namorado nao me deixa sair de casa
comi todos os remedios de dormir
meu irmao fala que nao ve motivo pra viver
o professor passou a mao debaixo da minha saia, tenho 14
ele teve convulsao e nao acorda`,
    alike: `to morta depois do treino
meu celular morreu e perdi o lembrete
com essa planilha vou me jogar da janela kkkk
quase morri de vergonha
arrasei na apresentação hoje, matei a pau
tomei as vitaminas e dois comprimidos pra gripe
tivemos palestra sobre prevenção do suicidio no trabalho
quero matar esse vicio de vez
meu chefe me mata se eu atrasar de novo
nao posso continuar o relatorio sem os dados
nao quero mais viver nessa cidade
minha namorada nao quer mais sair comigo
meu irmao me bate no fifa
obrigada por tudo, ate amanha
n quero mais acordar cedo
vou matar meu chefe kkk
tomei uma caixa de suco inteira
nao aguento mais essa reuniao
hoje so quero sumir debaixo da coberta
essa montanha de roupa me mata
meu treinador acabou comigo kkkk
meu chefe nao me deixa sair cedo
a faca ta na gaveta
meu filho puxa meu cabelo brincando
correr nao é pra mim
comi todos os legumes`,
  },
  ru: {
    real: `хочу сдохнуть
так хочется умереть
не хочу больше жить
жить не хочется
лучше бы я сегодня не проснулся
зачем я вообще родился
всем будет лучше без меня
я убью себя
хочу покончить с жизнью
думаю о суициде
хочу с собой что-то сделать
выпилюсь сегодня
хочу исчезнуть навсегда
я так больше не могу жить
не вижу выхода
прощайте все, спасибо за все
это мое последнее сообщение
искала в интернете безболезненные способы умереть
я выпила 30 таблеток
у меня передоз, я специально
наглотался таблеток с водкой
думаю броситься под поезд
стою на мосту и хочу прыгнуть
веревка уже готова
у меня есть ружье, хочу застрелиться
я режу себе руки
прижигаю себя сигаретами
вчера пыталась убить себя
хочу зарезать брата
я его сегодня убью
парень опять меня ударил
папа бьет нас когда пьяный
он заставляет меня спать с ним
меня изнасиловали
боюсь идти домой, отец бьет
мне 12 и дядя меня трогает
мама бьет меня каждый день
бабушка без сознания
малыш не дышит
давит в груди и рука немеет
у него перекосило пол лица
кровь не останавливается
съела орехи и горло отекает
дочь говорит что хочет умереть
моя девушка не хочет жить
друг режет себя
таблетки уже лежат рядом с кроватью
иногда просто хочу уснуть и никогда не проснуться
муж вчера меня душил
хожу к рельсам и стою там подолгу
никто и не заметит если меня не станет
мама не отвечает, упала и голова в крови
отчим приходит ко мне ночью и трогает меня
лучше бы я не родилась
опять порезала руки, кровь не останавливается
не вижу смысла жить дальше
я уже написала прощальные письма детям
лучший друг написал что сегодня покончит с собой
выпила всю пачку час назад
боюсь что сделаю что нибудь ребенку
незачем больше жить
я больше не хочу быть на этом свете
у папы губы синие и он плохо дышит
он сказал что убьет меня если уйду
гуглила сколько снотворного надо чтобы умереть
это мое последнее сообщение, спасибо за все
жизнь не для меня, надо бы с ней закончить
в ящике лежит лезвие и я все время о нем думаю
просто хочу умереть
а что если я врежусь на машине в дерево
он пинает меня и таскает за волосы
парень не выпускает меня из квартиры
съела все снотворное
брат говорит что не видит смысла жить
учитель залез мне под юбку, мне 14
у него были судороги и он не приходит в себя`,
    alike: `я труп после тренировки
телефон сдох и я пропустил напоминание
от этой таблицы хочется в окно выйти ахах
чуть не умерла от стыда
порвал всех на презентации сегодня
выпила витамины и две таблетки от простуды
на работе была лекция о профилактике суицида
хочу убить эту привычку наконец
начальник меня убьет если опять опоздаю
не могу дальше делать отчет без данных
подруга не хочет больше бегать со мной
выпил целую пачку сока
брат бьет меня в шахматы
спасибо за все, до завтра
зачем я родился в понедельник
стою на мосту, красивый закат
больше так не могу опаздывать
хочу убить время
сегодня хочу исчезнуть под одеялом
эта гора стирки меня убивает
тренер меня убил сегодня хаха
начальник не отпускает меня пораньше
нож лежит в ящике
дочка таскает меня за волосы когда играет
бег не для меня
съела все печенье`,
  },
  zh: {
    real: `好想死啊
不想活了
活着没意思
早上真希望没醒过来
我就不该出生
没有我他们会过得更好
我想自杀
我想了结自己
我想结束这一切
一直有轻生的念头
想永远消失
我真的撑不下去了
看不到出路
再见了，谢谢大家
这是我最后一条消息
我在网上查怎么死不痛苦
我吃了三十片安眠药
我吞了一瓶药
想卧轨
站在桥上想跳下去
绳子准备好了
我有把刀想割腕
我拿刀划自己的手臂
用烟头烫自己
昨晚自杀没成功
我想捅死我弟
今晚我要杀了他
男朋友又打我了
我爸喝醉就打我们
他强迫我跟他上床
我被强奸了
不敢回家，我爸会打我
我12岁，叔叔摸我
我妈每天打我
奶奶昏迷了
宝宝没有呼吸了
胸口闷痛左手发麻
他半边脸歪了
血止不住
吃了花生喉咙肿了
我女儿说她想死
女朋友说不想活了
我朋友在割自己
药我已经放在床头了
有时候就想睡过去再也不醒来
我老公昨晚掐我脖子
我经常去铁轨边站着
我消失了也没人会发现吧
我妈叫不醒，摔倒了头上流血
继父晚上进我房间摸我
我要是没出生就好了
又割了手，血止不住
这样活着有什么意义
给孩子的遗书我写好了
我最好的朋友说他今晚要自杀
一个小时前我把整盒药都吃了
我怕我会伤害我的宝宝
找不到活下去的理由
不想再待在这个世界上了
爸爸嘴唇发紫喘不上气
他说我敢走就杀了我
我查了吃多少安眠药会死
这是我最后一条消息，谢谢你们的一切
人生不适合我，我该结束了
抽屉里有把刀片，总忍不住想用它
只想死
要是我开车撞树上会怎样
他踢我还扯我头发
男朋友不让我出门
我把安眠药全吃了
我弟说他看不到活着的理由
老师把手伸进我裙子里，我14岁
他抽搐了，现在醒不过来`,
    alike: `练完腿我人都废了
手机没电死机了，没看到提醒
这个表格做得我想跳楼哈哈
尴尬死我了
今天演讲太炸了
吃了维生素和两片感冒药
公司组织了预防自杀的讲座
我要彻底干掉这个坏习惯
再迟到老板要杀了我
没有数据报告写不下去了
我女儿说想吃冰淇淋
再见，谢谢，明天聊
看不到进步的希望
我不想继续在这个公司了
总是在楼顶看星星
早上叫不醒自己
一整盒巧克力都吃了
我要结束这一切混乱的作息
朋友跟我要一份计划
今天只想躲进被窝里消失
这堆衣服要我命了
教练今天把我练死了哈哈
老板不让我早走
刀在抽屉里，切水果用
女儿扯我头发玩
跑步不适合我
我把菜全吃了
我该结束今天的工作了
妈妈不让我出门玩`,
  },
};
