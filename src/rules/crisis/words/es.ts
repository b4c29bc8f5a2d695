import { abuse, type CrisisWords, harm, life, medical, other } from './language.ts';

export const ES: CrisisWords = {
  language: 'es',
  lists: {
    will: 'quiero qiero kiero quisiera voy_a deseo pienso pensado pensando planeo ganas_de necesito querría podría intento intente intenté debería tengo_ganas_de queria',
    perp: 'el ella marido esposo novio pareja ex padre papa papá madre mama padrastro tio tío hermano abuelo esposa novia mujer jefe profesor hijo padres',
    pills: 'pastillas pildoras píldoras tabletas pastilla somníferos medicamentos',
  },
  signs: [
    [
      life(1),
      `$will . solo|no_mas|ya? . morir|morirme|morime
me|solo|ya . quiero|qiero|kiero|voy_a . morir|matar|suicidar|ahorcar|colgar|tirar_del|cortar_las_venas|ir_de_este_mundo
matarme|suicidarme|ahorcarme|colgarme|dispararme|ahogarme|envenenarme
me . mato|suicido|ahorco
quitarme . la . vida
quitar la vida
me . quiero|voy_a|podria . quitar . la vida
acabar|terminar|acabo|termino . con . mi|la|esta? vida
acabar|terminar con . todo|esto . para_siempre|ya|hoy|esta_noche
no|ya_no quiero|deseo|puedo . seguir|continuar? . viviendo|vivir|existir|existiendo|despertar|estar_viva|estar_vivo
no quiero . vivir|existir|seguir_viviendo|seguir_aqui|estar_aqui|despertar|estar_vivo|estar_viva . mas?
no|ninguna|sin|perdi|perdido . . ganas|razon|razones|motivo|motivos|sentido .. vivir|seguir_viviendo|vida
no|ningun|que . le? . veo|tiene|encuentro|hay|tengo sentido|razon|motivo .. vivir|vida|seguir_viviendo|seguir_vivo|seguir_viva
la|mi vida . no . vale|tiene . la? pena|sentido
no vale la pena . seguir_viviendo|vivir|seguir
cansado|cansada|harto|harta|hart@ .. vivir|vida|la_vida|existir|estar_vivo|estar_viva
pensamientos|ideas|ideacion|tendencias suicidas|suicida|de_suicidio|de_muerte
pienso|pensando|pensado|penso|intento|intente|considerando .. suicidio|suicidarme|matarme|muerte
soy|estoy|me_siento suicida
ojala|desearia|quisiera|preferiria|mejor . . no|nunca . . haber|hubiera nacido
ojala . . estuviera|estuviese muerto|muerta
ojala . . no|nunca|me . hubiera|hubiese|despierte|despertara . . nacido|nunca|muerto|mas?
mejor . . muerto|muerta|sin_mi|si_no_estuviera|si_me_muero|si_muriera|si_no_existiera|si_yo_no
estarian|estaria|estarán|vivirian|serian . . mejor|felices . . sin_mi|si_no_estoy|si_yo|si_me
sin mi . estarian|estaria|seria .. mejor
nadie . me? extrañaria|notaria|extranaria|echaria_de_menos|echara .. si|muero|falta|mi
dormir|dormirme|dormime .. no|nunca|jamas . despertar|despertarme|volver
no despertar . nunca|jamas|mas|mañana|manana
desaparecer para_siempre|de_este_mundo|de_la_tierra
hacerme daño|dano
me . hago|hice daño|dano . . a_proposito|otra|cuando
cortarme . las|los? venas|brazos|muñecas|otra|para|piernas
me estoy . cortando|lastimando|autolesionando
quiero|voy_a . acabar|terminar con todo
me . corto|corte|quemo . los|las|a_mi|otra_vez|para|cuando . brazos|piernas|muñecas|venas|vez|sentir|propia
autolesion*|autolesionarme|autolesiones
tirarme|lanzarme|aventarme|saltar|arrojarme . . del|de|al|desde|a|por . la|el|un|las? puente|tren|metro|balcon|ventana|azotea|edificio|vias|techo|piso
carta de despedida|suicidio
nota suicida
cuantas $pills .. morir|mueres|matarme|letal
forma|manera|metodo .. sin_dolor|rapida|facil|indolora .. morir|matarme|suicidarme
morir sin dolor
unica salida|solucion . . muerte|morir|morirme|matarme|suicidio
muerte|morir .. unica|mejor salida|solucion|opcion
tomarme|tragarme . todas . . $pills
no . estare|voy_a_estar|voy_a_seguir . . viva|vivo|aqui_mañana|vivo_mañana
sobredosis
`,
    ],
    [
      medical(1),
      `tome|tomé|trague|tomo|tragado|tomado .. muchas|todas|demasiadas|20|30|40|50|frasco|caja|bote|monton|puñado .. $pills
me|esta|estoy|teniendo|dando|sufriendo|tuvo|creo . . infarto|derrame|ataque_al_corazon
dolor|opresion|presion .. pecho .. brazo|respirar|mandibula|aire
no . puedo|logro respirar
no . para|deja . de sangrar
sangrando|sangra|desangrando|sangre . . mucho|demasiado|todos
inconsciente|desmayado|desmayada .. no|suelo|esta|ayuda
esta|quedo inconsciente
no respira
ambulancia .. llama|necesito|por_favor|llamen
llama|llamen|necesito .. ambulancia
`,
    ],
    [
      abuse(1),
      `$perp . . me . pega|pego|golpea|golpeo|golpeó|maltrata|viola|violo|ahorca|estrangula|abusa|abuso|patea|amenaza|amenazo|ha_pegado|ha_golpeado|esta_pegando|esta_golpeando|quiere_matar|va_a_matar|toca|encierra
me . esta|estan . pegando|golpeando|violando|siguiendo|amenazando|maltratando
me . violaron|violo|abusaron|golpearon|secuestraron|maltratan
quiere|va_a|amenaza|amenazó|amenazo|intento|juro . con? matarme|pegarme|golpearme
amenaz* .. matarme|muerte
miedo .. $perp .. mate|pegue|golpee|haga_daño|haga_dano
estoy|estamos|vida . . en|corre peligro
mi vida .. en peligro
me . obliga|forzo|fuerza . . a . . tocar|sexo|desnud*|acostarme|besar
entra . . mi . cuarto|cama|habitacion .. noche|noches|toca
`,
    ],
    [
      harm(1),
      `$will . . matar|lastimar|dañar|hacerle_daño|herir|ahogar|apuñalar . a . mi|el|mis|un . hijo|hija|bebe|bebé|hijos|esposa|esposo|familia|niños
hacerle|hacerles|hacer daño|dano . a . mi|mis|alguien|los|otros|otras
$will . . matar|apuñalar|disparar . a|le|lo|los alguien|gente|personas|todos_en|ellos
voces . . me? dicen .. mate|muera|mata|salta
`,
    ],
    [
      other(1),
      `quiere|quieren|va_a|intenta|intento|piensa|amenaza_con|dice_que_se_va_a|dice_que_quiere|podria|intentó . suicidarse|matarse|morir|morirse|quitarse_la_vida|hacerse_daño|ahorcarse
se . quiere|va_a|quieren|intento|corta|hace . . matar|suicidar|morir|quitar_la_vida|los_brazos|daño|ahorcar|las_venas
suicidarse|matarse|autolesionarse|quitarse_la_vida
`,
    ],
    [
      life(0.6),
      `$will . . desaparecer|dormir_para_siempre|que_todo_acabe|que_todo_termine|que_esto_acabe|que_esto_termine|dejar_de_existir|dejar_de_sufrir|no_existir
que . . todo|esto|dolor . . acabe|termine|pare . ya?
carga|estorbo para . todos|mi|los|mis|ellos|otros
no . tiene|veo|encuentro|hay sentido|salida|futuro|esperanza
no . quiero . estar|seguir aqui|asi
no . puedo . mas|seguir . con|viviendo|adelante . . vida|esto|asi|dolor
adios . a? mundo|todos|para_siempre|amigos_y
regale|regalando|regalado|repartiendo .. cosas|todo|pertenencias
cuando leas|lean esto
me . rindo . con . la|todo|vida
dejar de existir
mi|de . vida . . mierda|infierno|nada
reunirme|estar . con .. cielo
`,
    ],
    [
      abuse(0.6),
      `miedo . . a|de|en . mi|mis|volver_a|estar_en . casa|marido|esposo|novio|padre|padrastro|pareja|papa
$perp . tiene . . cuchillo|pistola|arma
llama|llamen . a . la policia
`,
    ],
    [
      life(0.3),
      `ya? no . puedo . mas
ya no aguanto . mas|nada|esto
no aguanto|soporto|resisto . mas
`,
    ],
    [
      life(0.45),
      `no aguanto|soporto|resisto la_vida|mi_vida
odio . mi vida|existir
para que . . seguir|vivir
no . tengo . esperanza|futuro|fuerzas|salida
nadie . . extrañaria|extranaria|importaria
todo . . perdido|acabado|sin_sentido
me . quiero . ir . . mundo|siempre
`,
    ],
    [
      life(0.25),
      `no . valgo|sirvo . . nada
me odio
suicidio
nada . . importa|sentido
nadie . me . quiere|necesita
vacio|vacia . por . dentro
soy . . inutil|estorbo|basura|carga
`,
    ],
  ],
  idioms: `
morir|morirme|muero|muriendo|morirse|muere|mori|matarme|matar .. de . la|puro? risa|verguenza|hambre|sueño|sueno|calor|frio|aburrimiento|ganas|amor|pena_ajena|sed|cansancio|ternura|curiosidad|nervios|envidia
matarme trabajando|estudiando|a_trabajar|entrenando|en_el_gym|en_el_gimnasio|a_estudiar|por_llegar
me mato trabajando|estudiando|en_el|por_llegar|a_trabajar
me . va|van a matar
me . va|van . a matar . . si|cuando|como|por
matar el|la tiempo|hambre|rato|bicho|mosquito
no quiero vivir . en|con|aqui|lejos|alli|cerca|de_mis|sin_internet
no puedo mas . con . calor|trabajo|sueño|comida|tarea|examen|risa|hambre
no puedo vivir sin . . cafe|cafes|movil|celular|chocolate|musica|ti|ella|el
no puedo seguir . . dieta|serie|libro|hoy|ritmo
no quiero morir
me . pega|gana|golpea . en . el|la|fifa|ajedrez|juego|tenis|padel
me pega . . sueño|sol|hambre|onda|bien
infarto . . cuando|al_ver|casi|de_risa|por_el_susto
casi . . infarto
cortando . el|las|mi pelo|uñas|cabello
mate cocido|amargo
jaque mate
suicidio politico|profesional|comercial|laboral
desaparecer . . unos|por|del|de . dias|vacaciones|redes|instagram
sin esperanza . . de . ganar|aprobar
sobredosis de . . cafe|azucar|chocolate|ternura|series
cansado|cansada|harto|harta . de . vivir . en|con|lejos
saltar|saltarme|tirarme . . paracaidas|piscina|agua|bungee|sofa|cama|tirolesa
no veo sentido . . a|en . esta|este|la . reunion|tarea|ejercicio|paso
para que seguir . . instrucciones|dieta|leyendo
`,
  negators: 'no nunca jamas ni sin tampoco nadie',
  between:
    'me quiero quisiera he pienso pensado voy a en de soy estoy tengo pensamientos ideas la ganas ser que haya seriamente realmente querer intencion planes',
  undenied: 'por_que_no no_es_broma no_bromeo no_me_deja_de no_yo no_se_si no_puedo_dejar_de',
  but: 'pero aunque',
  first: 'yo me mi_mismo quiero estoy tengo soy',
  others:
    'ella hermana hermano amigo amiga mama madre papa padre hijo hija esposa esposo marido mujer novio novia prima primo colega compañero compañera vecino vecina abuelo abuela alguien alumno alumna niño niña sobrino sobrina pareja companero companera',
  past: 'antes hace_años hace_anos hace_diez hace_mucho hace_tiempo de_adolescente cuando_tenia cuando_era en_el_pasado supere superé sobrevivi el_año_pasado en_mi_adolescencia hace_cinco hace_tres_años',
  now: 'otra_vez de_nuevo todavia aun ayer ultimamente sigo vuelvo',
  present: 'ahora hoy',
  stories:
    'pelicula serie libro novela personaje cancion juego videojuego capitulo tesis investigacion articulo noticia documental curso charla teatro obra prevencion voluntario voluntaria actor actriz nivel netflix anime guion partida poema',
  accidents:
    'cocinando cocina accidente accidentalmente sin_querer afeitando afeitandome cebolla pan papel dedo futbol entrenando gimnasio',
  laughs: 'jaja jajaja jajajaja lol 😂 🤣 broma bromeo xd 😅 😆 jeje',
};
