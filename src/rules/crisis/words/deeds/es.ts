import { abuse, firm, harm, life, medical, other, type Wider } from '../language.ts';
import { NUMBERS } from './numbers.ts';

export const ES_DEEDS: Wider = {
  lists: {
    many: `${NUMBERS} todas todos muchas muchos demasiadas demasiados frasco caja bote blister puñado monton entero entera veinte treinta cuarenta cincuenta`,
    dose: 'pastillas pildoras tabletas pastilla somniferos medicamentos medicinas clonazepam paracetamol ibuprofeno insulina antidepresivos rivotril',
    gun: 'pistola escopeta arma rifle revolver',
    elder:
      'padrastro papa padre tio abuelo profesor entrenador primo hermanastro novio_de_mi_mama novio_de_mi_madre vecino maestro',
    him: 'el ella marido esposo novio pareja ex padre papa madre mama padrastro tio hermano esposa novia mujer hijo',
    small: 'hijo hija bebe niño niña nieto nieta hermano hermana hermanito hermanita sobrino sobrina',
    high: 'puente azotea tejado techo terraza cornisa balcon barandilla baranda acantilado ventana vias andén edificio viaducto',
    body: 'brazo brazos pierna piernas muslo muslos muñeca muñecas piel manos antebrazo',
  },
  signs: [
    [
      life(1),
      `$gun . . . cargada|cargado .. mano|lado|mesa|boca|cabeza|tengo|mi|aqui
otro lado . . la|el baranda|barandilla|reja|muro|barrera|valla
ojala|espero|quisiera|quiero|desearia|prefiero|mejor .. no|nunca|jamas . me? . despierte|despertar|despertarme|amanecer|amanezca|despertara|levantarme
dormir|dormirme|dormido|dormida .. no|nunca|jamas despertar|despertarme|despertara
quiero|queria|quisiera|solo|ganas_de|deseo . . . desaparecer .. siempre|vez|mundo|existir|vida|faz
cuando . . lean|leas|lea|encuentren esto . . ya? . no . . . estare|este|voy_a_estar|vivo|viva|aqui
ya no . estare|voy_a_estar . . cuando|mañana|aqui|vivo|viva
querer|quere|quiere_yo morir|muerte|morirme
yo . quere|querer . no vivir|vida
me . voy|quiero|pienso|iba . . a? . tirar|lanzar|aventar|arrojar|botar . . al|del|de|por|desde|a . . la|el|un? . metro|tren|puente|ventana|balcon|vias|azotea|rio|camion
me . tiro|lanzo|aviento . . al|del|de|por|desde . la|el|un? . metro|tren|puente|ventana|balcon|vias|azotea
hoy|esta_noche|mañana|ahora . . me . mato|muero|quito|suicido|ahorco|voy_de_este_mundo
hoy|esta_noche|ahora . lo hago . . mato|muero|pastillas|adios|todo
quitarme|quitar|quito|arrancarme . la? . vida
cortarme|cortandome|corto|corte|rajarme|rajo|tajearme . . . los|las|el? . $body|venas|piel
volvi|vuelto|volver|empece|sigo . . a? . cortarme|cortandome|lastimarme|quemarme|autolesionarme
me . quemo|queme|quemando|apago|quemar . . . cigarros|cigarrillos|cigarro|cigarrillo|encendedor|plancha|cuando|brazos
me . doy|golpeo|pego . . . . cabeza|pared|puños .. sangrar|sangre|pared
no . merezco|merecemos . . . vivir|comer|existir|nacer|seguir
sin|no . comer|comido|como . . . proposito|castigo|castigarme|merezco|adelgazar_hasta_morir
dias . sin comer . . proposito|castig*|merezco
disparo|tiro|bala . . en|a la|mi? cabeza|sien|boca
intente|intento|trate . . . . matarme|suicidarme|quitarme|ahorcarme|morir
intento de suicidio
le|no|sin . encuentro|veo|hallo|tengo|hay sentido|razon|motivo . . . a|de|para|por? . vivir|vida|existir|estar_aqui|seguir
ya|solo|hoy|mejor . . . me? . quiero|queria . morir|morirme|muerta|muerto
mejor|felices|tranquilos|alivio .. si|sin . yo|me|mi . . . muero|muriera|muerto|estuviera|existiera
estaria|estarian . mejor . . muerta|muerto|si_me
estampar|estrellar|chocar . . . carro|coche|auto|moto .. arbol|muro|barranco|camion|contra
`,
    ],
    [
      life(0.6),
      `cuiden|cuida|cuidas|encarguense . . . gato|perro|hijos|mama .. no|ya|cuando . . este|estoy|falte
despedi|despido|despedirme . . . todos|todo_el_mundo|familia
bajo tierra
dejame|deja . . dormir .. no|nunca . me? despiertes|despertar
me . corte|cortado . . . otra|nuevo|profundo
clavo|clavar|pincho|clavando . . agujas|alfileres|compas|aguja|agujas
quiero|que . . se . acabe|termine|acabara . mi vida
dejo|deja una? nota .. fue|desaparecio|contesta
$gun . . . cargada|cargado|mano|boca|lado
$dose|soga|cuerda|navaja|cuchilla|veneno|carbon|frasco|gillette . . . listas|listo|lista|listos|preparadas|preparada|preparado|contadas|conte|juntadas|guardadas|al_lado|lado|delante|enfrente|mesita|separadas|a_mano|mano|esperando
lista|listo|preparada|preparado|compre|tengo|conseguí . . la|una|el|las? soga|veneno|navaja|cuchilla|horca|pastillas_juntas
juntando|juntado|guardando|guardado|ahorrando|contando|conte|acumulando . . . $dose
soga|cuerda . . . techo|viga|arbol|garaje|colgada|cuello|amarrada
estoy|parado|parada|sentado|sentada|subido|subida|subi|trepado . . . . $high .. bajarme|mirando|abajo|miedo|solo|sola|voy|saltar|todo|pienso|frio|nadie|ya|adios
mirando|miro|veo . . abajo|vacio . . . . $high|?
estoy|parado|parada|sentado|sentada . . en|al|sobre . la|el|las|del? borde|vias|cornisa|baranda|barandal
deje|dejo|dejado|escribi|escrito|escribiendo . . . carta|cartas|nota|notas . . . hijos|hija|hijo|mama|madre|papa|familia|padres|todos|ellos|despedida|esposo|esposa|perdon*
carta|cartas|nota . . . perdon*|despedida|adios|hijos|mesa
cartas de despedida
regale|regalado|di|doné|deje|reparti . . . perro|gato|mascota|cosas|todo . . . . pagado|noche|hoy|acaba|listo|arreglado|?
esta noche|hoy|mañana . . se . . . acaba|termina|acabo|termino . todo?
todo se acaba . hoy|esta_noche|mañana
esto|este es . un|mi|el? adios|despedida|ultimo|ultima . mensaje|noche|?
adios . . gracias .. todo|quiero
gracias . por todo .. adios|perdon|despido|siempre
me despido . . de|todos|ustedes|este|para_siempre
pido|ruego|rezo|suplico .. dios|virgen|señor .. lleve|recoja|muera|llame
dios|señor . ya? . me . . lleve|llevara|recoja|llévame
irme|ir|estar|reunirme|encontrarme . . con|junto . mi . . esposo|esposa|mama|madre|hijo|hija|papa|abuela|marido|mujer .. cielo|muerto|muerta|murio|descanse|?
vivi|vivido . . bastante|suficiente|demasiado
carga|estorbo|peso|molestia . . . para|de|a . . . todos|hijos|familia|mi|mis|ellos
no . quiero . . estar|seguir|ser . . . aqui|mas|viva|vivo|mundo
no puedo|poder . mas . . . vida|vivir|asi|con_esto|sufrir
ya no . aguanto . . . vida|vivir|nada|existir|dolor
dejar|deje . . de . . sufrir|existir|respirar
todos|hijos|familia . . . mejor . . . sin_mi|si_me_muero|si_muero|si_no_estoy|muero
que . . coche|carro|auto|camion|tren . . . atropelle|atropellara|mate|choque
ojala . . . . atropelle|atropellara|caiga|muera|muriera|lleve|enferme|accidente
nadie|nada .. notar*|importa|extrañar* .. muero|muerto|desaparezco|falto
`,
    ],
    [
      firm(abuse(1)),
      `me . va|van|iba . a . matar|golpear|hacer_daño . . si . . . dejo|hablo|voy|denuncio|llamo|cuento|digo|salgo|separo|divorcio|policia|escapo
me mata|mataria|matara|mato . . si . . . dejo|hablo|voy|denuncio|llamo|cuento|digo|salgo|separo|policia
si . . . dejo|hablo|denuncio|cuento|digo|separo|divorcio|escapo .. me . . . mata|matar|matara|mataria|va_a_matar
dice|dijo|jura|juro|amenaza|amenazo . . que . . me . . . matar|mata|matara|mataria|va_a_matar|va_a_quemar|apuñalar
`,
    ],
    [
      abuse(1),
      `fotos|videos . . . . desnuda|desnudo|ropa
si . . . dejo|voy .. no . llego|amanezco|veo . . mañana|hoy|viva|vivo
$him .. manos|mano|cuchillo|pistola|cinturon . . en|al|a|contra . . cuello|garganta|cara|cabeza
apreto|aprieta|apretó|agarro|agarra|sujeto . . . . cuello|garganta|ahorc*
$him . . . me . . . pega|pego|golpea|golpeo|azota|da . . . con . . cinturon|cinto|palo|cable|correa|chancla|puño|vara|manguera
me . pega|golpea|pego|azota|patea .. 8|9|10|11|12|13|14|15|16|17|embarazada|siempre|todos_los_dias|borracho|cuando_toma|otra_vez
$elder|novio .. mete|metio|acuesta|entra|viene|sube . . . mi|conmigo cama|cuarto|habitacion|noche|?
$elder .. toca|toco|manosea|manoseo|besa|soba . me|mis|?
me . toca|manosea|besa|manoseo . . . $elder|partes|abajo|intimas|noche|cuando
$him .. me . . . tiene|encerro|encierra|deja|dejo|quita|quito|quitó . . encerrada|encerrado|llave|celular|salir|telefono|pasaporte|movil
encerrada|encerrado|bajo_llave .. celular|telefono|salir|no|me|casa|ayuda
me va|vuelve|volvera|ira a . pegar|golpear . . otra|nuevo|cuando|esta|hoy|?
miedo . . . casa|el|marido|papa|llegue|regrese .. pegar|pegue|golpear|golpee|matar|pegarme
me . empujo|empuja|tiro|arrastro|jalo|aventó|estrello|lanzo . . . . pared|escaleras|suelo|pelo|piso|cabello
me . apunto|apunta|puso|amenaza|amenazo . . . . pistola|cuchillo|arma|navaja
escondida|escondido|escondo . . . baño|closet|armario|cuarto .. el|marido|papa|borracho|me|ayuda
`,
    ],
    [
      medical(1),
      `agarra|toca|lleva|aprieta|mano . . . pecho . . . gris|palido|sudando|suda|?
media|mitad|lado . . cara|rostro . . . no|mueve|dormida|caida
tome|tomé|trague|tomo|bebi|ingeri|meti|comi . . . . $many . . . . $dose
me . . duele|dolor|opresion|presion|aprieta|punzada . . . . pecho .. brazo|mandibula|hombro|sudo|sudando|aire|respirar
dolor|duele|opresion|presion|apretando . . . pecho .. brazo|mandibula|hombro|izquierdo|baja|sudor
pecho .. brazo izquierdo
boca|cara|rostro|labio . . torcio|torcida|torcido|chueca|caida|torcido|desviada|paralizada|chueco
torcio|torcida|torcido|chueca|paralizo . la|media|el? . boca|cara|rostro
no . puede|logra . hablar . . . bien|boca|cara|brazo|entiende
habla . raro|enredado|arrastrando|extraño|enredada
hincha|hinchando|hincho|hinchada|inflama|cierra|cerrando|inflamando . . . . garganta|lengua|labios|cara|cuello
garganta|lengua|labios . . . hincha|hinchando|hinchada|cierra|cerrando|inflamada|cerro
mani|cacahuate|cacahuates|mariscos|abeja|avispa|nueces|picadura|alergia .. respirar|aire|hincha|ronchas|garganta
embarazada|embarazo . . . . . sangro|sangrado|sangrando|sangre|hemorragia|desmayo|contracciones
sangro|sangrado|sangrando|sangre . . . . embarazada|embarazo|bebe
$small . . . . tomo|trago|bebio|comio|ingirio . . . . cloro|lejia|detergente|pilas|pila|pastillas|veneno|gasolina|medicina|remedio|acido|limpiador|jabon
sangre|sangrar|sangrado .. no . . . para|deja|detiene|corta
no . . deja|para|detiene . . de|salir? . sangre|sangrar|salir
no . . respira|responde|reacciona|despierta|contesta . . . bebe|hijo|mama|ayuda|?
morado|morada|azul . . . bebe|labios|respira
ahogando|atragantando|atraganto|atragantado .. comida|uva|bebe|niño|azul|respira
convulsion|convulsionando|convulsiones|convulsiona
demasiada|mucha|doble . . insulina|dosis
`,
    ],
    [
      harm(1),
      `miedo|impulso|ganas|pensamientos|temo . . . . hacerle|lastimar|dañar|herir|sacudir|ahogar|pegarle . . . . bebe|hijo|hija|niño|niña|hijos
`,
    ],
    [
      other(1),
      `amiga|amigo|hermana|hermano|hijo|hija|novia|novio|prima|primo|mama|papa|compañera|alguien|alumno|pareja|esposa|esposo .. escribio|dijo|dice|mando|llamo|publico|mensaje .. matar|matarse|vida|suicid*|morir|despid*|pastillas
`,
    ],
  ],
  idioms: `
morirme|tenirme el pelo|cabello
habla|hablan|charla de . sobredosis|suicidio
casi me mata|mato
carta|cartas|nota . . despedida . . . . . compañeros|trabajo|azucar|equipo|jefe|oficina|cigarro|tabaco|colegas|clase|escrita
adios . . azucar|tabaco|cigarro|verano|trabajo|dulces
golazo|chiste|gol|cancion|video|pelicula|frio|calor|meme .. me . mato|mata
me . pego|gano|dio . . paliza . . en|al|jugando|?
quiero|voy_a|hay_que|vamos_a . acabar|terminar con . . todo|esto . . de|esta|el|la
casi .. infarto|muero|muere
susto|precio .. infarto
infarto .. susto|precio|cuenta
desaparecer . . . semana|dias|playa|montaña|finde|vacaciones|isla|fin_de_semana
regale|regalado|done . . ropa|libros|muebles|juguetes
cuerda .. saltar|escalar|escalada|guitarra|tender|barco
puente . . feriado|festivo|mayo|vacaciones
azotea|terraza|balcon .. mirando .. estrellas|ciudad|atardecer|fuegos
no|ya_no quiero . vivir . en|con . . esta|este . . ciudad|casa|barrio|piso|edificio
mata . . . proceso|procesos|tiempo|servidor|programa
tomo|tome . . $dose . . . medico|mañana|siempre|receta|indico|doctor
pistola . . silicona|agua|masaje|juguete
sin . tocar|mirar|usar . . el? movil|celular
me mata|mataria . . si . . . tarde|olvido|limpio|ensucio|examen|rompo|entrego
`,
  past: 'con_terapia cuando_era_joven hace_veinte_años de_joven hace_8_años hace_quince_años hace_cuatro_años',
  stories:
    'soy_enfermera soy_enfermero soy_paramedico soy_psicologa soy_psicologo trabajadora_social pacientes mis_pacientes protagonista heroe heroina villano trama jefe_final',
};
