import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';
import { NUMBERS } from './numbers.ts';

export const PT_DEEDS: Wider = {
  lists: {
    many: `${NUMBERS} todos todas muitos cartela cartelas caixa frasco vidro punhado monte inteira inteiro vinte trinta quarenta demais`,
    dose: 'comprimidos remedios pilulas remedio medicamentos rivotril clonazepam dipirona paracetamol insulina calmantes',
    gun: 'arma pistola revolver espingarda',
    elder:
      'padrasto pai tio avo professor treinador primo vizinho namorado_da_minha_mae namorado_da_mae irmao',
    him: 'ele ela marido esposo namorado companheiro pai mae padrasto tio irmao ex esposa namorada filho',
    small: 'filho filha bebe crianca irmao irma neto neta sobrinho menino menina filhinho',
    high: 'ponte telhado terraco sacada predio varanda parapeito janela viaduto trilhos penhasco grade beirada passarela laje',
    body: 'braco bracos perna pernas coxa coxas pulso pulsos pele barriga',
  },
  signs: [
    [
      life(1),
      `$gun . . . carregada|carregado .. lado|mao|mesa|boca|cabeca|cama|comigo|aqui
lado de_fora|errado . . da|do? . grade|parapeito|ponte|sacada
tomara|espero|queria|quero|gostaria|prefiro .. nao|nunca . . mais? . acorde|acordar|acordasse
dormir .. nao|nunca . mais? acordar
so|quero|queria . . . sumir . . de_vez|sempre|mundo|vida
quando .. lerem|ler|lendo|acharem . isso|esta|essa|isto .. nao|ja|mais . . . estar|estarei|vou_estar|aqui|viva|vivo|morta
querer|quere morrer|morte
hoje|essa_noche|agora|amanha . . eu? . faço|acabo|me_mato|morro|acaba .. tudo|comigo
me . queimo|queimei|queimar|queimando . . . cigarro|cigarros|isqueiro|quando|bracos
voltei|comecei|recomecei|parar . a? . . me? . cortar|cortando . . . $body|?
cortar|corto|cortei|cortando|rasgar . . as|os|meus|minhas|minha|meu $body|pulsos
bato|bater|batendo . . cabeca . . parede .. sangrar|sangue
sem|nao . comer|como|comi .. proposito|castig*|mereco
nao . mereco . viver|comer|existir|estar_aqui|ter_nascido
me . jogar|jogo|atirar|joga|tacar . . . . trem|ponte|metro|janela|carro|predio|viaduto|onibus|caminhao|trilhos
tiro . na|em . minha? cabeca|boca|peito|mim
tirar|tiro . a? minha . propria? vida
tentei|tentativa . . de? . me? . matar|suicidar|suicidio|enforcar
me . corto|cortei|cortando . . . de_novo|quando|coxas|braco|sentir|fundo|?
bater . . carro|moto . . poste|arvore|muro|caminhao .. proposito|morrer
`,
    ],
    [
      life(0.6),
      `cuidem|cuida|cuide|cuidar . . . gato|cachorro|filhos|mae .. quando|nao|mais|depois
quando eu . nao . . estiver|existir . mais?
despedi|despedida|despeco . . . todo_mundo|todos|familia
debaixo da terra
enfio|enfiar|espeto|furo . . agulha|agulhas|compasso|perna
quero|queria|que . . que? minha vida . acabe|termine|acabasse
deixou um? bilhete .. sumiu|foi|saiu|desapareceu
junto|juntando|guardo . . remedio|remedios|comprimidos
sentado|sentada . . . beirada|parapeito|janela|sacada|trilhos
$gun . . . carregada
$dose|corda|gilete|lamina|veneno|faca|laminas|carvao . . . . pronta|pronto|prontos|separados|separado|frente|lado|contados|contei|guardados|mesa|criado|cabeceira|mao|juntei|amarrada
juntei|juntando|guardei|guardando|separei|contei|comprei|amarrei|escondi . . . . $dose|corda|gilete|veneno|laminas
corda . . . . teto|viga|arvore|garagem|pescoco
to|estou|subi|sentado|sentada|em_pe . . . . $high .. baixo|medo|sozinh*|pular|fora|olhando|frio|tudo|coragem|adeus
olhando . . baixo . . . . $high|?
deixei|deixo|escrevi|escrevendo|escrito . . . carta|cartas|bilhete .. filhos|mae|familia|pais|perdoem|perdao|desculpa*|despedida|mesa|todos
cartas de despedida
dei|doei|distribui|deixei . . . cachorro|gato|coisas|tudo .. hoje|contas|amanha|paguei|adeus|arrumado
isso|isto|esse e um|o|meu adeus|ultimo|fim
adeus .. obrigada|obrigado|tudo|perdao|amo
obrigada|obrigado . por tudo .. adeus|desculpa*|perdao
hoje|amanha|essa_noite . . acaba|termina|acabo . tudo|?
peco|rezo|imploro|oro .. deus|senhor .. leve|leva|busque|busca
deus|senhor . . me . . leva|leve|busca|busque|levasse
ir|ficar|encontrar|me_juntar . . pra|com|junto|para? .. marido|esposa|mae|filho|filha|avo|pai .. ceu|partiu|morreu|la
ja|vivi vivi|ja . . demais|bastante|suficiente
peso|fardo|estorvo|atraso . . . . todo_mundo|todos|filhos|familia|eles|mundo|voces
melhor|melhores|felizes .. sem_mim|se_eu_morrer|se_eu_sumir|se_eu
carro|onibus|caminhao|trem . . . . atropelasse|me_pegasse|atropele|batesse
nao . aguento|quero|posso . mais . . . viver|vida|existir|estar_aqui|sofrer
quero|queria . . . que . . . tudo|dor . . acabe|acabasse|pare|parasse|terminasse
quero . . . sumir . . . mapa|tudo|logo|?
`,
    ],
    [
      firm(abuse(1)),
      `mata|matar|matava|mataria . . se eu? . . . for|sair|largar|deixar|contar|denunciar|separar|falar|terminar|ligar|fugir
se eu . . . for|sair|largar|deixar|contar|denunciar|separar|terminar|fugir .. me . . . mata|matar|vai_me_matar|mataria
disse|falou|diz|fala|jurou|ameaca|ameacou . . . . me . . . mata|matar|mataria|queimar|esfaquear
`,
    ],
    [
      abuse(1),
      `foto|fotos|filma|video . . . . pelada|pelado|nua|nu|sem_roupa
minha|meu mulher|esposa|marido|namorado me bate|agride
se eu . . largar|sair .. nao . vejo|vivo|chego . . amanha
$him . . . apertou|aperta|agarrou|segurou|esganou . . . . pescoco|garganta|cabelo
maos|mao|faca . . no|em|na . meu? pescoco|garganta
$him . . . me . . bate|bateu|batia|surra|espanca . . . . cinto|fio|pau|vara|soco|chinelo|cabo|mangueira
me . bate|batia|espanca|soca .. 8|9|10|11|12|13|14|15|16|17|gravida|bebado|sempre|todo_dia|bebe
$elder|namorado .. vem|entra|deita|sobe . . . . minha|meu|comigo cama|quarto|?
$elder .. toca|pega|beija|passa_a_mao|alisa . . mim|me|meu|minha|?
me . trancou|tranca|prendeu|prende|deixa_presa . . . . celular|casa|quarto|chave|sair|?
ele|ela|marido|pai .. trancou|tranca|prendeu . me|?
pegou|tomou|quebrou . meu celular|passaporte|telefone .. trancou|sair|medo|prende|tranca
medo . . . . casa|ele|dele|marido|pai .. bater|bate|bata|apanhar|matar|mate
vai . me . bater|espancar . . de_novo|hoje|outra
me . empurrou|jogou|arrastou|chutou|socou|estapeou . . . . parede|escada|chao|cabelo|cara|barriga
escondida|escondido|trancada|trancado . . . banheiro|quarto|armario .. ele|marido|pai|bebado
`,
    ],
    [
      medical(1),
      `mao . . peito . . . cinza|palido|suando|branco|?
metade|lado . . . rosto|cara . . . nao|mexe|dormente|caid*
tomei|engoli|tomou|bebi|injetei . . . . $many . . . $dose
cartela|caixa|frasco . inteira|inteiro|toda|todo de $dose
dor|aperto|pressao|pontada|queimacao . . . . peito .. braco|mandibula|ombro|suor|suando|costas|ar
boca|rosto|face|labio .. torta|torto|caida|caido|paralisado|dormente|entortou|repuxada
entortou|repuxou . a|o boca|rosto
nao . . . fala|falar|falando . . direito|enrolado .. boca|rosto|braco|?
fala . enrolada|arrastada|embolada
garganta|lingua|labio|labios|rosto . . . . inchando|inchou|inchada|fechando|fechou|inchado
inchou|inchando . . . . garganta|lingua|labios|rosto
amendoim|abelha|vespa|camarao|castanha|alergi* .. respirar|ar|garganta|inch*
gravida|gestante|gravidez . . . . . sangrando|sangue|sangramento|hemorragia|desmai*|contracoes
sangrando|sangramento|sangue . . . . gravida|gravidez
$small . . . . bebeu|engoliu|tomou|comeu . . . . agua_sanitaria|detergente|cloro|pilha|bateria|remedio|remedios|veneno|gasolina|desinfetante|chumbinho|alvejante
sangue|sangra|sangrar|sangrando .. nao . . . para|parar|estanca
nao . para . . de? sangrar|sair
nao . . respira|responde|reage|acorda . . . bebe|filho|mae|ajuda|?
roxo|roxa|azul . . . bebe|labios|respira
engasgou|engasgado|engasgando|engasgada
convulsao|convulsionando|convulsoes
`,
    ],
    [
      harm(1),
      `medo|vontade|impulso|pensamentos . . . . machucar|sacudir|bater|afogar|ferir|matar . . . . bebe|filho|filha|crianca|filhos
`,
    ],
    [
      other(1),
      `amiga|amigo|irma|irmao|filho|filha|namorada|namorado|prima|primo|mae|pai|colega|alguem .. mandou|disse|falou|escreveu|postou|ligou .. matar|suicid*|morrer|despe*|vida|pular|remedios
`,
    ],
  ],
  idioms: `
carta|cartas|bilhete . . despedida . . . . colegas|emprego|acucar|equipe|chefe|cigarro|trabalho
despedida . . . colegas|emprego|equipe|trabalho
nao quero mais? . viver . . nessa|nesta|essa|aqui|neste
me . bateu|bate|ganhou . . . xadrez|porta|saudade|fome|sono|fifa|truco|vontade|preguica
sumir . . . semana|praia|dias|ferias|feriado|fim_de_semana|serra
corda .. pular|escalada|varal|violao
acabar com . . . relatorio|hoje_essa|faxina|mudanca|bolo
infarto . . preco|conta|susto
doei|dei . . roupas|livros|moveis|brinquedos
mata|matar . . se . . . atrasar|esquecer|arrumar|quebrar|entregar
matar|mato . um? . processo|processos|tempo|servidor|aula
tomei|tomo . . $dose . . . manha|medico|receit*|sempre
telhado|sacada|ponte|terraco . . . estrelas|por_do_sol|vista|fogos
nao . aguento . mais . . . . barulho|vizinho|calor|obra|aplicativo
overdose . . chocolate|serie
`,
  past: 'com_terapia antes_eu_tinha vinte_anos_atras quando_jovem cinco_anos_atras dez_anos_atras quinze_anos_atras',
  stories:
    'sou_enfermeira sou_enfermeiro sou_psicologa sou_psicologo assistente_social pacientes meus_pacientes heroina heroi protagonista vilao enredo chefao',
};
