import { abuse, harm, life, medical, other, type Wider } from '../language.ts';

/** The most ordinary wordings of each theme, as people of many ages type them. */
export const PT_PLAIN: Wider = {
  lists: {
    kin: 'amigo amiga irma irmao filha filho mae pai esposa marido mulher namorada namorado companheira companheiro prima primo colega sobrinha sobrinho avo vizinha vizinho ex',
    hitter:
      'marido esposo namorado companheiro pai mae padrasto madrasta tio irmao avo ex esposa namorada filho pais',
  },
  signs: [
    [
      life(1),
      `n|nao|num quero|qero|queria|kero|qro|quer . mais . viver|existir|acordar|estar_viva|estar_vivo
nunca|nao|n . devia|deveria|podia|era_pra .. nascido|nascer|existir|existido
atirar|atiro|tiro|disparar em mim|na_cabeca|na_minha_cabeca|no_meu_peito
me dar|dou|meter|meto um tiro
ninguem . . . perceber|notar|falta|perceberia|ligar|ligaria|notaria|chorar|chorava .. se . eu? . . sumisse|morresse|morrer|sumir|estivesse|desaparecesse
nao|n quero|queria|aguento . mais . . nesse|neste|nessa|nesta mundo|vida|terra
`,
    ],
    [
      life(0.6),
      `queria|preferia|melhor|tomara|gostaria .. nao|nunca|n . . acordado|acordar
vou|indo|to|estou|fico|ando|subo|vivo .. . trem|trilhos|trilho|ponte|viaduto|laje|passarela .. parada|parado|olhando|sentada|sentado|pular|jogar
essa|esta|isso e . minha? ultima mensagem|msg|conversa|despedida
esse|este e . meu? ultimo recado|dia|adeus|texto
nao|n|sem vejo|ve|ha|tem . saida|solucao|jeito|escapatoria . . ?
nao|n aguento mais . . vida|viver|sofrer|dor
adeus . . todos|mundo|obrigado|obrigada|sempre
pesquisei|procurei|busquei|joguei_no_google|vi_no_google .. .. remedios|morrer|matar|comprimidos|sem_dor|forca|veneno
nao|n|sem|nenhum vejo|tem|ha|tenho? . sentido|motivo|razao|motivos . . viver|vivendo|continuar|vida
`,
    ],
    [
      other(1),
      `$kin . . nao|n quer|queria mais? . viver|existir|acordar
$kin .. quer|vai|queria|ameaca . morrer|se_matar|suicidar|se_suicidar|tirar_a_vida
$kin . se corta|mutila|machuca . . bracos|pernas|?
`,
    ],
    [
      abuse(1),
      `$hitter .. me|nos bate|bateu|batia|espanca|espancou|enforcou|estuprou|chutou|agride|agrediu
$hitter . . bate|bateu|batia|espanca . em|na|no mim|gente|nos|meu|minha
fui|fomos . estuprada|estuprado|abusada|abusado|violentada|espancada
`,
    ],
    [
      harm(0.6),
      `vou|quero|vontade_de|hoje .. matar|esfaquear|mato|esfaqueio|estrangular ele|ela|eles|meu|minha|alguem
`,
    ],
    [
      medical(0.9),
      `ta|esta|ficou|caiu|tava . desmaiada|desmaiado|desacordada|desacordado|inconsciente
tomei|engoli|tomou . . cartela|caixa|frasco|vidro . inteira|inteiro|toda|todo|remedio|remedios
tomei|engoli|tomou . . toda|todo|inteira . cartela|caixa|frasco|vidro
`,
    ],
    [
      medical(1),
      `metade|lado . . rosto|cara|boca . . caiu|caido|caida|torto|torta|paralisado|paralisada|dormente
nao|n . para|parou|parando . . sangrar|sangue
sangue .. nao|n para|parou|parando
`,
    ],
    [
      life(1),
      `se|quero|podia|vontade_de|penso_em . . jogar|jogo|bater|enfiar|jogasse . . carro|moto . . arvore|muro|poste|caminhao|barranco|ponte
$kin .. nao|n . ve|tem|acha|encontra . motivo|sentido|razao|motivos . . viver|vida
`,
    ],
    [
      life(0.6),
      `vida . nao|n e pra|para mim
gilete|lamina|navalha .. gaveta|bolso|mochila|bolsa .. nao paro
gilete|lamina|faca|estilete|navalha|corda .. gaveta|bolso|mochila|travesseiro|bolsa|armario .. pensar|penso|usar|nela|hoje|vontade
`,
    ],
    [
      abuse(1),
      `passou|passa|colocou|enfiou|botou|poe . . mao|maos|dedo|dedos . . debaixo|dentro|embaixo|por_baixo|na|no . . saia|calcinha|short|roupa|blusa|calca|vestido|sutia
me . chuta|chutou|puxa|puxou|arrasta|arrastou|soca|socou . . . cabelo|cabelos|chao|barriga
nao|n me deixa|deixam|permite . . sair|ver|falar|ir . . . casa|quarto|apartamento|familia|amigas|ninguem
`,
    ],
    [
      medical(1),
      `comi|tomei|engoli todos|todas . remedios|comprimidos|calmantes|remedio
convulsao|convulsionou|convulsoes .. nao|n . acorda|responde|reage
`,
    ],
    [
      life(1),
      `hoje|noite|amanha eu? morro
guardando|juntando|escondendo . . remedios|comprimidos
`,
    ],
    [life(0.6), 'morte . parece . paz|tranquila|descanso|calma'],
    [abuse(1), 'me enforca|enforcou|esgana|esganou'],
    [other(1), '$kin .. bilhete|carta .. nao quer viver'],
  ],
  idioms: `
filho|filha|bebe|gato|neto|neta . me? puxa . . cabelo
chefe|patrao|professor nao me deixa
vida . . pra|para mim . . cidade|campo|academia|escritorio
planilha|relatorio|reuniao|boleto|prova|trabalho|segunda .. jogar|jogo|matar|mato . da|do|me|? janela|?
acordado|acordar . cedo|tarde|as|para|pra|com|tao|assim
matar|mato . tempo|saudade|aula|sede|fome|barata|chefao
bate|bateu|batia .. bola|papo|meta|ponto|saudade|recorde|vitamina|fifa|truco|xadrez
viver com_o|com_a|com_meu|com_minha|juntos
viver em|na|no|nessa|nesta . . cidade|casa|bairro|apartamento|sitio
matar|mato meu|minha chefe|professor|irmao|amigo|vizinho k|kk|kkk|kkkk|haha|rsrs
cartela|caixa|frasco|vidro . . chocolate|bombom|suco|vitamina|vitaminas|leite
ultima mensagem|msg . . foi|era|de_ontem|que|sua
saida . . da|do|de . estacao|metro|emergencia|rodovia
`,
  past: '',
  stories: '',
};
