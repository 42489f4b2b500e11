import type {Words} from './words.js';

export const common: Words<'common'> = {
  showAll: 'Mostrar todo ({count})',
  loading: 'Cargando…',
  unavailable: 'Esta parte no se puede mostrar en este momento.',
  retry: 'Intentar de nuevo',
  clear: 'Borrar mis respuestas',
  cleared: 'Sus respuestas se borraron.',
  keep: 'Guardar mis respuestas en este dispositivo. Otras personas que lo usen pueden verlas.',
  keptOnDevice: 'Se guarda en este dispositivo hasta que usted lo borre.',
  keptInTab: 'Se guarda hasta que usted cierre esta pestaña.',
  notKept:
    'Este navegador no puede guardar sus respuestas. Duran hasta que usted salga de esta página.',
  'sources.one': 'Fuente',
  'sources.other': 'Fuentes ({count})',
  checked: 'consultado el {date}',
  edition: '(edición: {edition})',
  read: 'leído el {date}',
  storedCopy: 'leído el {date} en una copia guardada',
  source: 'Fuente {number}',
  sourceList: 'Fuentes {numbers}',
  backToText: 'Volver al texto',
  reviewedBy: 'Revisión médica: {reviewer}',
  reviewedOn: 'Revisado el {date}',
  nextReview: 'Próxima revisión: {date}.',
  overdue: 'Estaba prevista una nueva revisión para el {date}. Está atrasada.',
  changed: 'Modificado después de la revisión del {date}.',
  updated: 'Actualizado el {date}.',
  notReviewed: 'Ningún profesional de la salud ha revisado este texto todavía.',
  notAdvice: 'Información general, no consejo médico.',
  funding: 'Financiamiento: {funding}',
  sponsor: 'Patrocinado por {sponsor}',
  figure: '{count} de {of}',
};

export const facts: Words<'facts'> = {
  save: 'Guardar para mi consulta',
  saved: 'Guardado para mi consulta',
  added: 'Guardado. Lo encontrará en su hoja para la consulta.',
  removed: 'Quitado de su hoja para la consulta.',
  previous: 'Anterior',
  next: 'Siguiente',
  position: 'Dato {number} de {count}',
  empty: 'Todavía no hay datos aquí.',
};

export const poll: Words<'poll'> = {
  vote: 'Votar',
  change: 'Cambiar mi voto',
  most: 'Puede elegir hasta {max}.',
  choose: 'Primero elija una respuesta y luego pulse Votar.',
  closed: 'Esta encuesta está cerrada.',
  late: 'Su último voto llegó demasiado tarde.',
  device: 'Gracias. Su voto se queda en este dispositivo. No se envía ni se cuenta.',
  sending: 'Enviando su voto…',
  waiting:
    'Su voto no se puede enviar en este momento. Queda guardado y se volverá a enviar mientras esta página esté abierta.',
  sent: 'Gracias. Su voto se envió.',
  unknown: 'El servidor no conoce esta encuesta. Su voto no se puede contar.',
  refused: 'El servidor no aceptó este voto. Puede elegir de nuevo.',
  noResults: 'Los resultados no se pueden mostrar en este momento.',
  more: 'Siga leyendo: {label}',
  own: 'Su voto: {choices}',
  yours: 'Su voto',
  byVotes: 'Primero los más votados',
  share: '{count} de {total} ({percent} %)',
  few: '{votes} hasta ahora. Los resultados se muestran a partir de {min}.',
  later: 'Los resultados se mostrarán cuando la encuesta se haya cerrado para todos.',
  dated: 'Contado el {day}.',
  undated: 'No se sabe en qué día se contó.',
  'votes.one': '{count} voto',
  'votes.other': '{count} votos',
  'choices.one': '{count} opción',
  'choices.other': '{count} opciones',
};

const addToList = {
  'addAll.one': 'Añadir esta a mi lista',
  'addAll.other': 'Añadir estas {count} a mi lista',
  'takeOff.one': 'Quitar esta de mi lista',
  'takeOff.other': 'Quitar estas {count} de mi lista',
};

export const selfCheck: Words<'selfCheck'> = {
  ...addToList,
  yes: 'Sí',
  no: 'No',
  'not-sure': 'No lo sé',
  undo: 'Borrar esta respuesta',
  done: 'Ver mis preguntas',
  outcome: 'Preguntas para su médico',
  nothing:
    'De sus respuestas no surge ninguna pregunta por ahora. Puede responder a más preguntas o cambiar una respuesta.',
  answers: 'Mis respuestas',
  sum: 'Puntos hasta ahora, como simple suma: {sum}. Esto no es un diagnóstico. Pregunte a su médico qué significa.',
  other: 'Otro',
  unsupported: 'Esta pregunta no se puede responder aquí.',
  required: 'Necesita respuesta',
  letters: '{count} caracteres',
  misfit: 'Esta respuesta no encaja. No se cuenta.',
  another: 'Añadir otra: {question}',
  remove: 'Quitar: {question}',
  empty: 'Todavía no hay preguntas aquí.',
};

const shareActions = {
  print: 'Imprimir o guardar como PDF',
  copy: 'Copiar',
  share: 'Compartir',
  copied: 'Copiado.',
  notHere: 'Esta página no puede hacerlo. Copie usted este texto, por favor.',
  byHand: 'Este navegador no puede copiar. Copie usted este texto, por favor.',
  shared: 'Compartido.',
  downloaded: 'Guardado como archivo.',
};

export const questions: Words<'questions'> = {
  ...addToList,
  ...shareActions,
  print: 'Imprimir esta lista',
  left: 'Caracteres restantes: {count}',
  cut: 'El texto era demasiado largo: se cortó el final.',
  suggested: 'Sugeridas por sus respuestas',
  others: 'Preguntas para elegir',
  own: 'Escriba su propia pregunta',
  add: 'Añadir',
  mine: 'Mis preguntas',
  nothing: 'Ninguna todavía. Marque una pregunta o escriba la suya.',
  first: 'Preguntar primero',
  help: 'Ponga primero sus tres más importantes: use los botones de flecha, o Alt con la tecla de flecha arriba o abajo.',
  up: 'Subir: {question}',
  down: 'Bajar: {question}',
  remove: 'Quitar: {question}',
  added: 'Está en su lista.',
  removed: 'Ya no está en su lista.',
  moved: '{question}, ahora {number} de {count}',
  email: 'Correo electrónico',
  link: 'Copiar enlace',
  linkTo: 'Enlace a lo que eligió. Las preguntas que escribió usted no están incluidas.',
};

export const summary: Words<'summary'> = {
  ...shareActions,
  title: 'Mi hoja para la consulta',
  download: 'Descargar como texto',
  empty:
    'Esta hoja se llena a medida que elige preguntas, responde la autoevaluación o guarda datos. También puede imprimirla ahora y escribir a mano.',
  answers: 'Mis respuestas',
  flagged: 'Lo que corresponde a mi caso',
  saved: 'Datos de los que quiero hablar',
  picked: 'Mis preguntas',
  said: 'Lo que hablamos',
  name: 'Nombre',
  visit: 'Fecha de la consulta',
  clinician: 'Profesional de la salud',
  agreed: 'Lo que acordamos',
  step: 'Próximo paso',
  again: 'Próxima consulta',
  call: 'Llamar al consultorio si',
  scan: 'Escanee para abrir estas preguntas y datos en un teléfono.',
  note: 'Información general. No es consejo médico ni un diagnóstico. Contiene solo lo que eligió el paciente.',
  tray: 'Mi consulta ({count})',
  open: 'Ver mi hoja',
};

export const guide: Words<'guide'> = {
  contents: 'En esta guía',
  seen: 'visto',
  understand: 'Entender',
  choose: 'Elegir',
  prepare: 'Prepararse',
  others: 'Sobre esta guía',
  part: 'Parte {number} de {count}',
  next: 'A continuación',
  pathway: 'Paso a paso',
  facts: 'Datos',
  warning: 'Advertencia',
  medicines: 'Medicamentos',
  treatments: 'Tratamientos',
  journey: 'Etapas del tratamiento',
  poll: 'Encuesta',
  faqs: 'Preguntas y respuestas',
  selfCheck: 'Autoevaluación',
  factors: 'Puntos que mencionar',
  questions: 'Preguntas para hacer',
  summary: 'Mi hoja para la consulta',
  urgent: 'Cuándo pedir ayuda',
  terms: 'Palabras útiles',
  review: 'Revisión',
};

export const review: Words<'review'> = {
  conflicts: 'Conflictos de interés: {conflicts}',
  'read.one': 'Leída: {count} afirmación.',
  'read.other': 'Leídas: {count} afirmaciones.',
};

export const warning: Words<'warning'> = {
  label: 'Advertencia',
  empty: 'Todavía no hay nada en esta lista.',
};

export const urgent: Words<'urgent'> = {
  elsewhere: 'En otro país, llame al número de emergencias o a la línea de crisis de allí.',
  'crisis-us':
    'llame al [988](tel:988) o envíe un mensaje de texto a ese número: gratis, de día o de noche',
  'crisis-eu': 'llame al [116 123](tel:116123) donde exista, o a la línea de crisis de su país',
  'crisis-uk':
    'llame a Samaritans al [116 123](tel:116123): gratis, de día o de noche; en Inglaterra también al [111](tel:111), opción 2 (Gales y Escocia tienen una línea parecida)',
  empty: 'Todavía no hay nada en esta lista.',
};

export const factors: Words<'factors'> = {
  ...addToList,
  ask: 'Pregunta para plantear:',
  others: 'Más puntos',
  empty: 'Todavía no hay puntos aquí.',
};

export const faqs: Words<'faqs'> = {
  search: 'Buscar en estas preguntas',
  'found.one': '{shown} de {count} pregunta',
  'found.other': '{shown} de {count} preguntas',
  link: 'Enlace a esta respuesta',
  empty: 'Todavía no hay preguntas aquí.',
};

export const journey: Words<'journey'> = {
  jak: 'Inhibidor de JAK',
  empty: 'Todavía no hay pasos aquí.',
};

export const treatments: Words<'treatments'> = {
  empty: 'Todavía no hay tratamientos aquí.',
  filter: 'Mostrar',
  all: 'Todos',
  none: 'Nada nuevo',
  cream: 'Crema',
  pill: 'Pastilla',
  injection: 'Inyección',
  light: 'Fototerapia',
  'shown.one': 'Se muestra {count} opción.',
  'shown.other': 'Se muestran {count} opciones.',
  more: 'Leer más',
  form: 'Cómo se usa',
  approvedFor: 'Para qué está aprobado o pensado',
  speed: 'En cuánto tiempo actúa',
  duration: 'Cómo es y por cuánto tiempo',
  benefits: 'Beneficios',
  risks: 'Riesgos',
  checks: 'Controles',
  cited: 'Fuentes',
  compare: 'Comparar',
  full: 'Puede comparar tres como máximo. Primero desmarque uno.',
  chosen: '{count} de 3 elegidos.',
  nothing: 'No hay nada elegido para comparar.',
  one: 'Elija uno o dos más para comparar.',
  several: 'La comparación está encima de la lista.',
  takeOut: 'Quitar de la comparación: {option}',
  show: 'Ver la comparación',
  reset: 'Empezar de nuevo',
  comparison: 'Comparación',
  aspect: 'Qué se compara',
  unknown: 'No se indica aquí.',
};

export const medicines: Words<'medicines'> = {
  empty: 'Todavía no hay medicamentos aquí.',
  region: 'País',
  us: 'Estados Unidos',
  eu: 'Unión Europea',
  uk: 'Reino Unido',
  shown: 'Se muestra para: {country}.',
  form: 'Forma',
  ages: 'Edades',
  place: 'Lugar en el tratamiento',
  status: 'Situación: {country}',
  unknown: 'No se indica aquí. Pregunte a un médico o farmacéutico.',
  use: 'Para qué se usa',
  sideEffects: 'Efectos secundarios',
  notFor: 'Quién quizá no pueda usarlo',
  checks: 'Pruebas y controles',
  warning: 'Advertencias principales',
  pregnancy: 'Embarazo',
  breastfeeding: 'Lactancia',
  retrieved: 'fuentes leídas por última vez el {date}',
  missing: 'No se indica aquí: {country}',
  history: 'Breve historia',
  cited: 'Fuentes',
};

export const pathway: Words<'pathway'> = {
  show: 'Mostrar',
  without: 'Sin medicamento',
  withMedicine: 'Con medicamento',
  steps: 'Pasos',
  previous: 'Anterior',
  next: 'Siguiente',
  position: 'Paso {number} de {count}',
  all: 'Todos los pasos como texto',
  empty: 'Todavía no hay pasos aquí.',
  // The labels of the pictures: above on both sides, then below on both sides.
  skin: '|Hueco en la barrera de la piel|Picazón|Nervio de la picazón',
  sending: 'Células inmunitarias en alerta|Mensajes||Célula de la piel',
  docking: 'Mensaje|Receptor|Interruptores JAK: apagados|Núcleo de la célula',
  on: 'Mensaje|Más mensajes de picazón|Interruptores JAK: encendidos|Núcleo: activo',
  held: 'Mensaje|Menos mensajes|El medicamento frena los interruptores|Núcleo: más tranquilo',
  defended: 'Interruptores JAK: encendidos|Gérmenes|Picazón|Defensa',
  weakened: 'Interruptores JAK: frenados|Gérmenes|Menos picazón|Defensa más débil',
};

export const terms: Words<'terms'> = {
  empty: 'Todavía no hay palabras aquí.',
};
