import { abuse, type CrisisWords, harm, life, medical, other } from './language.ts';

export const PT: CrisisWords = {
  language: 'pt',
  lists: {
    will: 'quero qero queria vou desejo penso_em pensando_em pensei_em vontade_de planejo preciso tentei pretendo tento to_pensando_em gostaria_de',
    perp: 'ele ela marido esposo namorado companheiro pai mae padrasto tio irmao avo ex esposa namorada parceiro chefe professor pais filho',
    pills: 'comprimidos remedios pilulas remédio medicamentos',
  },
  signs: [
    [
      life(1),
      `$will . so|apenas|mesmo|muito? . morrer|me_matar|me_suicidar|me_enforcar|sumir_para_sempre|acabar_com_tudo|sumir_pra_sempre|tirar_minha_vida|me_mata|morre
me matar|suicidar|enforcar|afogar
matar me
suicidar me
matar a mim mesmo|mesma
vou me . mato
me . mato hoje|agora|mesmo
tirar . a? . minha|propria vida
acabar com . a? . minha|esta|essa vida
por|dar|colocar . um? . fim|termo . . vida|tudo|minha
nao quero|aguento|consigo . mais . . viver|existir|acordar|estar_viva|estar_vivo
nao quero . . viver|existir|acordar|estar_viva|estar_vivo|estar_aqui . mais?
nao . tenho|vejo|ha|tem|vejo_mais . mais|nenhuma? . vontade|motivo|motivos|razao|razoes|sentido . . de|para|pra|em|na? . viver|vida|continuar_vivendo|continuar_vivo|continuar_viva
sem|nenhum|nenhuma . vontade|motivo|razao . . viver|continuar_viv*
vida . . nao . tem|vale|faz . mais? . . sentido|pena
nao vale a pena . viver
cansado|cansada|farto|farta|cansei . . de|da? . viver|vida|existir|estar_viva
pensamentos|ideias|ideacao|tendencias suicid*|de_suicidio|de_morte
penso|pensando|pensado|pensei|tentei|cometer|planejando|tentativa . . . suicidio|suicidar|morrer
estou|sou|sinto|to . me? suicida
queria . . estar|nao|nunca . . morto|morta|ter_nascido|nascido|existir|acordar
nunca ter nascido
melhor . . morto|morta|sem_mim|se_eu_morresse|se_eu_nao_existisse|se_eu_sumisse|se_eu_nao
sem mim . . . . melhor|felizes|bem
ninguem . . sentiria|notaria|sentir|ligaria|choraria . . falta|morresse|sumisse|morrer|minha
dormir . . e|pra|para? . . nunca|nao . mais? acordar
nunca mais acordar
nao . acordar . mais|nunca|amanha
sumir|desaparecer para_sempre|pra_sempre|deste_mundo|desse_mundo|do_mundo
me . machucar|cortar|mutilar . . de|os|novo|proposito|para|pra|as . proposito|bracos|pulsos|novo|sentir|pernas|vez
me machucar|mutilar|automutilar
estou|to|ando|comecei|voltei . . me . cortando|mutilando|machucando|cortar|mutilar
eu . me . corto|mutilo|machuco|queimo
automutil*
cortar . os|meus pulsos
me jogar|atirar|jogo . . da|do|de|na|debaixo|em_frente . . um|uma|da|do? . ponte|trem|janela|predio|varanda|metro|sacada|telhado|comboio|carro|onibus
pular . . da|do|de|na . uma|um? . ponte|janela|predio|sacada|trilhos|telhado|trem
carta . de despedida|suicidio
quantos . $pills . . morrer|matar|para|pra
jeito|forma|maneira|metodo . . indolor|rapido|rapida|facil|sem_dor . . morrer|me_matar
morrer sem dor|sofrer
unica saida|solucao . . morte|morrer|suicidio|me_matar
morte . . unica|melhor saida|solucao
ter|tomar|tive . uma? overdose
`,
    ],
    [
      medical(1),
      `tomei|engoli|tomado|tomou . . muitos|todos|demais|20|30|40|50|cartela|caixa|varios|um_monte_de . . $pills
estou|tendo|to|acho|esta|teve . . infarto|infartando|avc|ataque_cardiaco|enfarte
dor|aperto|pressao . . peito . . braco|respirar|mandibula|ar
nao . consigo . respirar
nao . para|parar . de sangrar
sangrando . . muito|demais|forte
inconsciente|desmaiou|desmaiado|desmaiada . . chao|nao|acorda
esta inconsciente
nao . esta? . respira|respirando
ambulancia . . chama|chamem|preciso|por_favor
chama|chamem|preciso|ligue . . ambulancia|samu
`,
    ],
    [
      abuse(1),
      `$perp . . me bate|bateu|agride|agrediu|espanca|espancou|estupra|estuprou|enforca|enforcou|abusa|abusou|ameaca|ameacou|maltrata|toca|tocou|viola|violou|chuta|estrangulou
$perp . . quer|vai|ameacou|ameaca|tentou|jurou . . me matar|bater|espancar
fui|sou|sendo . estuprada|estuprado|abusada|abusado|agredida|agredido|violentada|espancada
ameac* . . . me? . . matar|morte
medo . . que . . me . . mate|bata|machuque
estou|to|estamos|vida|corro . em|corre|corro? perigo|perigo_de_vida
me . obriga|forca|forcou . . a . . tocar|sexo|transar|tirar_a_roupa
entra|vem . . no|na|para . meu|minha . quarto|cama . . noite
`,
    ],
    [
      harm(1),
      `$will . . matar|machucar|esfaquear|ferir|afogar|sacudir . . meu|minha|o|alguem|meus . . bebe|filho|filha|filhos|esposa|marido|familia|pessoas|?
fazer mal . . meu|minha|alguem|meus|ao|aos
vozes . . dizem|mandam .. matar|morrer|pular
`,
    ],
    [
      other(1),
      `quer|vai|ameaca|tentou|pensa_em|disse_que_quer|diz_que_quer|falou_em|fala_em|pensando_em|ameacou|disse_que_vai . se . matar|suicidar|cortar|enforcar|machucar
quer . morrer
se . matar|suicidar|corta|mutila
matar se
tirar . a? propria vida
`,
    ],
    [
      life(0.6),
      `$will . . sumir|desaparecer|dormir_para_sempre|que_tudo_acabe|que_isso_acabe|deixar_de_existir|nao_existir|que_a_dor_pare|parar_de_sofrer
que . . tudo|isso|dor . . acabe|pare|termine
peso|fardo|estorvo . para|pra|na . todos|minha|meus|vida|eles|todo
nao . vejo|tem|tenho . . mais? . . saida|futuro|sentido|esperanca
nao . aguento|suporto|consigo . mais . . vida|viver|seguir|continuar|essa|esta
adeus . a? mundo|todos|para_sempre|pra_sempre
doei|dando|distribui . . minhas|todas . coisas
quando . voces|voce|vc lerem|ler
desisti|desisto . . da|de . vida|viver|tudo
deixar de existir
encontrar|ficar_com . . minha|meu . . no_ceu
nada . . mais . . faz sentido
`,
    ],
    [
      abuse(0.6),
      `medo . . de|do|da . . voltar|marido|namorado|pai|padrasto|casa|companheiro
$perp . tem|esta_com . . faca|arma|revolver
chama|chamem . a policia
`,
    ],
    [
      life(0.3),
      `nao . aguento|suporto . mais
nao da mais
`,
    ],
    [
      life(0.45),
      `odeio . . minha|viver . vida?
pra|para que . . viver|continuar|seguir
nao tenho . mais? . esperanca|forcas|futuro
me cortei
tudo . . acabado|perdido|sem_sentido
desisti de tudo
`,
    ],
    [
      life(0.25),
      `nao . presto|sirvo|valho . . nada
me odeio
suicidio
ninguem . me . ama|quer
vazio|vazia . por . dentro
nada . . importa|sentido
sou . . inutil|lixo|fracasso|peso
`,
    ],
  ],
  idioms: `
morrer|morrendo|morri|morro|morta|morto|matar|matando|mato|morrer_me . . de|do . rir|vergonha|fome|sono|tedio|calor|frio|trabalhar|estudar|rindo|curiosidade|medo|amor|sede|cansaco|ansiedade_pela|saudade|inveja|preguica|fofura|tanto
me matar . de|na|no|em|para . . rir|trabalhar|estudar|academia|treino|treinar|trabalho|passar
vai|vao me matar
vai|vao me matar . . se|quando|por
matar . o|a? tempo|aula|saudade|saudades|fome|mosquito|charada|sede
nao quero viver . em|com|aqui|longe|na|no
nao aguento mais . . de|esse|esta|essa . rir|calor|barulho|comer|esperar|chefe|reuniao|transito|academia|correr
viver sem . . cafe|voce|celular|chocolate|musica|ti
me . bate|ganha . no|na|em . xadrez|fifa|tenis|jogo|volei
infarto . . quando|vendo|quase|de_susto|com_a
quase . . infarto|tive
overdose de . . cafe|chocolate|acucar|series|fofura
suicidio politico|profissional|comercial
sumir|desaparecer desse|deste|daqui|dessa|do . escritorio|trabalho|reuniao|cidade|emprego|festa
sumir|desaparecer . . uns|por|das|de|umas . dias|ferias|redes|instagram
cansado|cansada|cansei de viver . . em|com|longe|na
pular . . corda|paraquedas|piscina|agua|refeicao|carnaval|bungee
acabar com . tudo|isso . . hoje_mesmo_a_lista|tarefas|comida|bolo
me toca . . filme|musica|livro|muito
em perigo de . perder
nao da mais . tempo|para|pra
pra que continuar . . esse|esta|essa
jogar|me_jogo . . no|na . . sofa|piscina|trabalho|mar
`,
  negators: 'nao nunca jamais nem sem tampouco ninguem',
  between:
    'quero vou penso em pensei de sou estou tenho pensamentos me ideias ja mais a vontade intencao eu to nenhuma iria realmente nada ando pensando',
  undenied:
    'por_que_nao porque_nao nao_to_brincando nao_estou_brincando nao_brinco nao_sei_se nao_eu nao_paro_de nao_consigo_parar',
  but: 'mas porem',
  first: 'eu me quero estou to tenho sou mim',
  others:
    'ela irma irmao amigo amiga mae pai filho filha marido esposa mulher namorado namorada primo prima colega vizinho vizinha tio tia avo alguem aluno aluna crianca sobrinho sobrinha companheiro companheira',
  past: 'anos_atras ha_anos ha_muito_tempo quando_era quando_tinha na_adolescencia no_passado antigamente superei sobrevivi ano_passado ha_dez_anos ha_cinco_anos na_epoca tempos_atras',
  now: 'de_novo ainda novamente ontem ultimamente esses_dias',
  present: 'agora hoje',
  stories:
    'filme serie livro novela personagem musica jogo episodio capitulo tese pesquisa artigo documentario curso palestra teatro prevencao voluntario voluntaria cvv ator atriz fase netflix anime partida poema roteiro',
  accidents:
    'cozinhando cozinha acidente sem_querer barbeando depilando cebola pao papel dedo futebol academia treino acidentalmente',
  laughs: 'k kkk kkkk kkkkk kk haha hahaha rsrs lol 😂 🤣 brincadeira zoeira xd 😅 😆',
};
