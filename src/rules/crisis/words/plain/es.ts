import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';

/** The most ordinary wordings of each theme, as people of many ages type them. */
export const ES_PLAIN: Wider = {
  lists: {
    kin: 'hija hijo amiga amigo novia novio mama madre papa padre hermana hermano esposa esposo mujer marido prima primo compañera compañero sobrina sobrino pareja vecina vecino abuela abuelo',
    hitter:
      'marido esposo novio pareja ex padre papa madre mama padrastro madrastra tio hermano abuelo esposa novia mujer hijo padres exnovio',
  },
  signs: [
    [
      life(1),
      `nunca|no debi|debia|deberia|tenia_que|tendria_que . . nacer|nacido|existir
me volvi|vuelvo|vuelto|volvido a cortar|quemar|lastimar . . $body|?
me . corte|cortado|cortando|corto . . $body
$gun .. .. tiro|balazo|disparo|dispararme|matarme
me . . . pegar|pego|meter|meto|dar|doy un tiro|balazo . ya|hoy|cabeza|en
voy_a|quiero|ganas_de hacerme daño
me voy_a|quiero|hago|hice hacer|daño daño?
nadie . . . cuenta|notaria|extrañaria|menos|lloraria|importaria . . . si . . no? . . estuviera|muero|muriera|desapareciera|desaparezco|faltara|estoy|fuera
para|por . que . . seguir vivo|viva|viviendo
`,
    ],
    [
      medical(0.9),
      `tome|trague|tomado|tragado|tragar . . toda|todo|entera|entero . caja|frasco|blister|bote|tira
tome|trague|tomado|tragado . . caja|frasco|blister|bote entera|entero|completo|completa
`,
    ],
    [firm(life(0.6)), 'quiero|voy_a|quisiera|necesito acabar|terminar con todo . de_una_vez|para_siempre'],
    [
      life(0.6),
      `quiero|kiero|ganas_de|voy_a|quisiera|necesito acabar|terminar con todo|esto|mi_vida . de_una_vez|ya|hoy|?
me . . . pegar|pego|meter|meto|dar|doy un tiro|balazo
voy|estoy|camino|fui|paro|subo|siento . . . vias|via|rieles|puente|azotea|anden|cornisa .. . quedo|parada|parado|miro|mirando|saltar|sentada|sentado
no veo|encuentro|hay . salida|escapatoria|solucion . . ?
no puedo mas . . vida|vivir|dolor
este|esta es . mi? ultimo|ultima mensaje|noche|conversacion
adios . . todos|mundo|siempre .. gracias|perdon|?
busque|busco|buscado|googlee|investigue .. .. pastillas|morir|matarse|matarme|sin_dolor|soga|veneno
pastillas|soga|cuerda|cuchillo|pistola|cuchilla .. ya .. mesita|lista|listas|preparada|preparadas|cama
no . . ganas . . de vivir|seguir_viviendo|despertar
`,
    ],
    [
      other(1),
      `$kin . . no quiere|queria|kiere . . vivir|despertar|existir|estar_aqui
$kin .. se_quiere|quiere|va_a|queria . morir|morirse|matar|matarse|suicidar|suicidarse
$kin . se corta|lastima|autolesiona . . brazos|piernas|?
`,
    ],
    [
      abuse(1),
      `$hitter . . me|nos . . pega|pego|pegaba|golpea|golpeo|maltrata|viola|violo|patea|ahorco|empujo|cachetea
me|nos volvio|vuelve|empezo a pegar|golpear|violar|maltratar
me|nos violaron|violo|viola|abusaron|abusa|manosea|manosean
`,
    ],
    [
      harm(0.6),
      `lo|la|los|las|le voy|vamos a matar|apuñalar|acuchillar
ganas_de|quiero|voy_a|puedo matar|apuñalar|acuchillar|estrangular a . mi|alguien|mis|todos
`,
    ],
    [
      medical(1),
      `cayo|caida|torcida|torcio|paralizo|dormida|paralizada . . media|mitad|lado . . cara|rostro|boca
media|mitad|lado . . cara|rostro|boca . . caida|cayo|torcida|paralizada|dormida|colgando
no|deja|para . . de sangrar
`,
    ],
    [
      life(1),
      `si|quiero|podria|pienso|ganas_de . . estrello|estrellar|estrellarme|choco|chocar|chocara|estrellara . . . contra|arbol|muro|poste|camion
$kin .. no . ve|encuentra|tiene . razon|sentido|motivo|motivos|razones . . vivir|vida
`,
    ],
    [
      life(0.6),
      `vida . no es para mi
navaja|cuchilla|hoja|cuchillo|soga|gillette|cuter .. cajon|bolsillo|mochila|bolso|almohada|armario .. pensar|usarla|pienso|usarlo|hoy|dejo|ganas
`,
    ],
    [
      abuse(1),
      `metio|mete|puso|pone|paso|pasa . . mano|manos|dedos . . bajo|debajo|por|en|dentro . . falda|pantalon|blusa|ropa|calzon|bragas|vestido|camiseta
me . patea|pateo|jala|jalo|arrastra|arrastro|tira|tiro . . . pelo|cabello|pelos|suelo|estomago
me patea|pateo|ahorca|ahorco|escupe
no me deja|dejan . . salir|ver|hablar|ir . . . casa|cuarto|piso|familia|amigas|nadie|departamento
`,
    ],
    [
      medical(1),
      `comi|tome|trague|comido|tragado . . todas|todos . . pastillas|somniferos|medicamentos|pildoras
convulsion|convulsiones|ataque|convulsiono .. no . despierta|responde|reacciona
`,
    ],
    [
      life(1),
      `esta_noche|hoy|mañana me muero
guardando|juntando|ahorrando . . pastillas
`,
    ],
    [life(0.6), 'muerte . suena|parece . . tranquila|paz|descanso|bonita'],
    [abuse(1), 'me ahorca|ahorco|estrangula|estrangulo'],
    [other(1), '$kin .. nota|carta .. no quiere vivir'],
  ],
  idioms: `
hija|hijo|bebe|gato|niña|niño . me jala|tira|tiro|jalo . . pelo|cabello
jefe|jefa|profe no me deja
no me deja . . salir|ir . . . jefe|trabajo|temprano|lluvia
pega|pego|pegar|pegado . . . gripe|resfriado|virus|susto|bajon|cancion|paliza|fifa|padel|ajedrez|cartas|play
tiro|balazo si|con|de . . . informe|excel|reunion|tarea|lunes
corte|corto|cortado . . . pelo|uñas|pan|flequillo
frasco|caja|bote . . jugo|leche|galletas|mermelada|helado|vitaminas
quiero|necesito acabar|terminar con todo|esto . antes|pendiente|trabajo|lo|para|informe|proyecto|el|la
vivir con su|sus|mi|mis|el|ella|nosotros|otros|tanto
vivir en . . ciudad|piso|casa|campo|madrid|apartamento|barrio|pueblo
ultimo|ultima mensaje . . fue|era|tuyo|del|de_ayer|que
salida . . de . autopista|metro|estacion|emergencia
`,
  past: '',
  stories: '',
};
