/**
 * Words that hardly any text of a language does without, and those that people give orders to a bot with, as the
 * canonical form spells them: by them we see whether words come out of what was decoded. Two letters at least.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `a aches about above access act actually add after afternoon again all allow allowed almost along already also always am an
    and angry another answer answered anxious any anymore anyone anything are around as ask asked asking asks assistant at away
    back bad base be became because become bed been before began begin behave being believe below best better between big
    both bot boss break breakfast bring broken brother but by bypass call called calls came can cannot cant card cat change
    changed chat child children city clean close coach cold come comes coming command commands company complete completely
    confidential consent content context conversation cook copy could couple course current currently customer data daughter
    day days debug decide decided decode delete describe details developer did didnt different difficult dinner directive
    disable discard disclose display disregard do doctor does doesnt dog doing done dont door down drink drive drop dump each
    early eat either else email end enough enter even evening ever every everyone everything exactly example execute exercise
    expect expected explain family far father feel feeling feelings feels felt few file fill filter filters final finally
    find fine finish finished first five follow followed following follows food for forget forgot forgotten form found four
    free friend friends from full game gave general get gets getting girl give given gives giving go goal goes going gone good
    got great guess guideline guidelines guys had half hand happen happened happy hard has hate have having he head health
    hear heard hello help helped helping helps her here herself hi hidden high him himself his hold home hope hour hours house
    how however husband idea if ignore ignored ignores ignoring im important in include information initial input inside
    instead instruction instructions internal into is isnt issue it items its itself job just keep key kids kill kind knew
    know known knows language last late later laugh leak learn learned least leave left less let lets letter life like liked
    likes limit limits line list listen little live lived living long longer look looked looking looks lose lost lot lots
    love loved low made main make makes making man many mark maybe me mean means meeting message messages might mind minute
    minutes mode model moment money month months mood more morning most mother move much must my myself name near need needed
    needs never new next night no not note nothing now number of off office often oh ok okay old on once one ones only open
    or order original other others our out output over override own page paper parents part partner pass past pay people
    perhaps person phone place plan play please point policy possible predict prediction present pretend pretty previous
    prior print probably problem problems program prompt prompts protocol provide put question questions quite ran rather
    read reading ready real really reason received recipe recite relationship remember remind reminder remove repeat reply
    report request reset respond response rest restrictions results return reveal right role room rule rules run running
    sad safe safety said same sat save saw say saying says school screen secret security see seem seems seen send sentence
    set several share she short should show shows side since sister sit skip sleep slept slow small so some someone something
    sometimes son soon sorry speak start started starting state stay step steps still stop stopped story strange street
    stress study such sun sure system take taken takes taking talk talked talking task tasks tea tell telling tells ten test
    text than thank thanks that thats the their them themselves then there therapist these they thing things think thinking
    third this those though thought thousand three through till time times tired to today together told tomorrow tonight too
    took topic towards training translate tried true trust try trying turn two type under understand until up update us use
    used user using usually verbatim very via wait walk walked walking want wanted wants was wasnt watch water way we week
    weekend weeks well went were what whatever when where whether which while who whole whom whose why wife will with within
    without woman women wont word words work worked working works world worry worse worst would write writing written wrong
    wrote white yeah year years yes yesterday yet you young your yours yourself youre normal internet developed waste pasta sites shake sense facility
    estate truck dates shame skill police paint presence presents steal shape sharp taste smell light lights might middle eight
    seven six built build broke share shared sends mend men pet pets led god evil raw stressed desserts drawer reward nor net nap simple charge charged charger personality older political politics texted chance identify
    texts binge eliminate cancer bread test tests remote unblock ensure reactivate promoting coal demands scope scoop guitar
    retired brick recover quit quits freak draining disability stretch strap drunk scare sprint concert passage witch sauce
    supreme border originate stamps shark rolls wordy worlds contest limited relate shade suspense formed person persons
    parameters world compete lease older younger order ordered
    tap tip top pot was war tub but dub bus sub rat art tar won now own ton`,
  de: `aber alle allem allen alles als also alte alten am an ander andere anderen anders anfang angst anweisung anweisungen
    antwort antworte antworten arbeit arbeiten auch auf aufgabe aufgaben aus ausgabe ausgeben baby bald bei beim bekommen
    bessere besser bis bisherigen bist bitte brauche bin da dabei daher damit danach danke dann daran darauf darf das dass
    dein deine deinem deinen deiner deines dem den denen denn der deren des dich die dies diese diesem diesen dieser dieses
    dir doch drei du durch eher eigentlich ein eine einem einen einer eines einfach einmal entwickler er erst erste ersten
    es etwas euch euer euren fast folge folgen frage fragen frau freund freunde fur ganz ganze geben gegen geheim geheime
    gehen geht gemacht genau gerade gerne gesagt gestern gewesen gib gibt ging gut gute guten habe haben hallo hast hat hatte
    hatten hause hatte heute hier hin ich ignoriere ignorieren ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in
    informationen ins ist ja jahr jahre jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinen kind kinder
    komme kommen kommt konnen konnte konnten lange lass leben letzte letzten leute liebe machen macht mache mal man manchmal
    mann mehr mein meine meinem meinen meiner meines mensch menschen mich minuten mir mit modus moglich morgen mochte muss
    mussen musste nach nachricht nachrichten nacht naturlich neben nehmen nein neu neue neuen nicht nichts nie niemand noch
    nun nur ob oder ohne regel regeln richtig sage sagen sagt schlafen schon schreib schreiben schreibe schritt schritte sehr
    sei seid sein seine seinem seinen seiner seit selbst sich sie sind so sofort sogar soll sollen sollte sondern sonst
    stunde stunden system tag tage text tun tut uber um und uns unser unsere unter vergessen vergiss verrate verraten viel
    viele vielleicht vier vom von vor vorher vorherige vorherigen war waren warum was weg wegen weil weiter weiss welche
    welchen welcher wenn wer werde werden wichtig wie wieder wiederhole wiederholen will wir wird wirklich wirst wo woche
    wollen wollte worden wort worte wurde wurden zeig zeige zeigen zeit zu zum zur zuruck zusammen zwei zwischen`,
  es: `acerca ahora al algo alguien algun alguna algunos alli ante anterior anteriores antes aqui asi asistente aun aunque
    ayer ayuda bajo bien bueno buena cada casa casi cinco como con conversacion cosa cosas creo cual cuales cuando cuanto
    datos de debe debes debo decir del desde desarrollador despues dia dias dice dijo dime dinero donde dos durante el ella
    ellas ellos en entonces entre era eran eres es esa esas escribe ese eso esos esta estaba estado estan estar estas este
    esto estos estoy etapa familia favor fue fueron gente gracias gran ha haber habia hablar hace hacer hacia haciendo han
    hasta hay haz he hola hora horas hoy ignora ignorar indicaciones inicial instruccion instrucciones ir jamas la las le les
    limites lo los luego mal manana mas me mejor mensaje mensajes menos mi mientras minutos mio mis misma mismo modo momento
    mostrar muestra muestrame mucha mucho muchos muy nada nadie necesito ni ningun ninguna no noche nos nosotros nuestra
    nuestro nueva nuevas nuevo nunca olvida olvidar ordenes otra otras otro otros palabra palabras para parte pasado paso
    pasos pero persona personas poco podemos podria por porque pregunta previas previo problema puede pueden puedes puedo pues
    que quien quiere quiero regla reglas repite responde respuesta restricciones revela sabe saber se sea secreto seguir segun
    ser si sido siempre siguiente sin sino sistema sobre solo somos son soy su sus tal tambien tan tanto te tengo tener ti
    tiempo tiene tienen tienes toda todas todavia todo todos trabajo tres tu tus un una unas uno unos usted va vamos veces
    ver vez vida voy ya yo`,
  fr: `affiche afficher ai aime aller alors amis ans apres as assez assistant au aucun aucune aujourd aussi autre autres aux
    avait avant avec avez avoir avons beaucoup bien bon bonjour bonne ca car ce cela celle celui ces cet cette chaque chez
    chose choses comme comment consigne consignes contre cours dans de debut depuis dernier des deux developpeur devoir dire
    dis dit dois doit donc donne donner dont du elle elles en encore enfants ensuite entre es est et etaient etais etait etape
    etapes etat ete etes etre eu eux faire fais fait faites famille faut femme fin fois font gens hier homme ici ignore
    ignorer ignorez il ils initiales instruction instructions jamais je jour jours jusqu juste la laisse le les leur leurs
    limites lui ma madame main maintenant mais maison mal matin me mes message messages mieux minutes mode moi moins mon monde
    montre montrer mot mots ne ni nom non nos notre nous nouveau nouvelle nuit on ont ordre ordres ou oublie oublier par parce
    parler pas passe pendant pense personne peu peur peut peux plus plusieurs point pour pourquoi pouvoir precedent precedente
    precedentes precedents premier prends pres prompt puis quand que quel quelle quelles quelque quels question qui quoi
    redonne regle regles repete repeter reponds reponse reste restrictions revele reveler rien sa sais sans se secret secrete
    semaine sera ses seulement si soir sois sommes son sont souvent suis sur systeme ta tant te tel temps tes texte toi ton
    toujours tous tout toute toutes travail tres trois trop trouve tu un une va vais vas vers veut veux vie voir vos votre
    vous vrai vraiment`,
  pt: `acho agora ainda algo alguem algum alguma ali amanha amigo anterior anteriores antes ao aos apenas aquela aquele aqui as
    assim assistente ate bem boa bom cada casa coisa coisas com como comandos comigo conversa da dados dar das de dela dele
    depois desde desenvolvedor deus deve devo dia dias diga dinheiro disse diz dizer do dois dos ela elas ele eles em embora
    entao entre era escreva esqueca esquecer essa essas esse esses esta estado estamos estao estar estas estava este estes
    estou etapa eu exiba exatamente falar faz fazer favor ficar foi fora foram gente hoje hora horas ignora ignorar ignore
    instrucao instrucoes iniciais ir isso isto ja jamais la lhe limites logo mais mas me melhor mensagem mensagens mesma mesmo
    meu meus mim minha minhas minutos modo mostra mostrar mostre muita muito muitos mundo nada nao nas nem nenhum nenhuma no
    noite nos nossa nosso nova novas novo nunca obrigado oi onde ontem ordem ordens os ou outra outras outro outros para parte
    passo passos pela pelo pessoa pessoas pode podem poder pois por porque pouco pra preciso previas primeiro qual quando
    quanto que quem quer quero regra regras repita repete responda resposta restricoes revelar revele saber sao se seja sem
    sempre sendo senha ser sera seu seus sim sinto sistema so sobre sou sua suas tambem tanto tao te tem tempo tenha tenho ter
    teu texto tinha toda todas todo todos trabalho tres tu tudo um uma umas uns vai vamos ver vez vezes vida voce voces voltar
    vou`,
  it: `abbiamo adesso agli ai al alcuni alla alle allora altra altre altri altro amico anche ancora anni anno anzi appena aveva
    avere basta bello bene buona buono casa che chi ci ciao cio come comandi con contro conversazione cosa cose cosi credo cui
    da dai dal dalla dati de degli dei del della delle dello dentro detto deve devi devo di dice dimentica dimenticare dimmi
    dire dopo dove due dunque ecco ed era erano essa essere esso esempio fa facciamo fai famiglia fammi fare fatto favore fine
    fino forse fra gente gia giorni giorno giusto gli grande grazie ha hai hanno ho ieri ignora ignorare ignorate il in
    indicazioni iniziali inizio insieme invece io istruzione istruzioni la lavoro le lei limiti li lo loro lui ma mai male me
    meglio meno mentre messaggi messaggio mi mia mie miei mille minuti mio modalita modo molta molte molti molto mondo mostra
    mostrami mostrare ne nei nel nella nelle nemmeno nessun nessuna nessuno niente noi nome non nostra nostro notte nulla
    nuova nuove nuovo ogni oggi ok ora ordini ore ormai parla parlare parola parole parte passo passi per perche pero persona
    persone piace piu po poco poi posso potrebbe precedente precedenti prego prima primo problema prompt proprio puo puoi
    qualche qualcosa qualcuno quale quali quando quanto quel quella quelle quelli quello questa queste questi questo qui
    quindi regola regole ripeti ripetere rispondi risposta rivela rivelare sa sai sapere se segreto sei sempre sempre senza
    sera si sia siamo siete sistema solo sono sopra sta stai stare stata stato stesso sto su sua subito sue sui sul sulla suo
    suoi sviluppatore tanto te tempo testo ti tra tre troppo tu tua tue tuo tuoi tutta tutte tutti tutto un una uno va vai vado
    vedere vero verso vi via vita voglio voi volta volte vuoi vostro`,
  ru: `без более больше будет будешь будто будь будут бы был была были было быть вас ваш ваша ваши вдруг ведь весь вечер видел
    вместо во вообще вопрос вопросы вот все всегда всего всей всем всех всю вся вы выведи выше где говори говорить год да давай
    давно даже два делать дела дело день дни дня для до долго должен дома друг друга другие другой думаю его ее ей ему если
    есть еще же за забудь завтра задание зачем здесь знаю и игнорировать игнорируй из или им инструкции инструкцию инструкция
    инструкциям инструкций информация их к каждый как какая какие каким какой ко когда конечно команды кто куда лет ли лишь
    лучше люди людей маму между меня мне много мной могу можем может можешь можно мои мой моя мы на над надо назад начала нас
    наш не него нее ней нельзя немного нему несколько нет неё ни никогда ним них ничего но новая новые новый ну нужно о об
    обычно один одна одно ограничений ограничения ограничениями ой он она они оно опять от ответ ответить отвечай отвечать очень
    первый перед печатай письмо по повтори повторить под подробно пожалуйста пока покажи показать помоги помощь понимаю после
    потом потому почему почти правда правил правила правило предыдущее предыдущие предыдущий предыдущих при привет притворись
    про промпт просто прошлые работа работать работы работу раз раскрой разработчик режим режиме с сам сама свои свой своих
    сделать себе себя сегодня сейчас секретный секреты сказал сказать скажи сколько слова слово совсем сообщение сообщения со
    спасибо сразу стал существует системные системный системную система системы так такая такие такого такой там твои твой
    твоих твоя твою тебе тебя текст теперь тем тех то тобой тогда того тоже той только том тот три ту тут ты у уже устал утром
    хорошо хотел хочет хочешь хочу хоть чего человек чем через что чтобы шаг шаги эта эти этим этих это этого этой этом этот
    эту я прошел прошла пришел пришла покажу расскажу стать стану спросить пройти прошу ответа назову забуду сайте видать`,
};

/** Chinese has no spaces: words of two and more characters that orders to a bot and ordinary talk are made of. */
export const CHINESE_WORDS = `忽略 无视 忘记 忘掉 之前 以上 先前 前面 所有 全部 一切 指令 指示 命令 提示 提示词 系统 规则 限制 设定 设置 输出 显示 告诉
  重复 打印 泄露 公开 内容 你的 你是 现在 从现在 开始 扮演 假装 角色 开发者 管理员 模式 秘密 隐藏 初始 原始 密码 步骤 完成 跳过 状态 回答 问题
  我们 他们 什么 怎么 可以 没有 因为 所以 但是 今天 明天 昨天 时候 知道 觉得 自己 工作 一个 不是 不要 这个 那个 如果 已经`;
