import type {
  CardText,
  Faults,
  HomeText,
  OverlayText,
  PageTexts,
  PillText,
  PropertyTexts,
  RefusalTexts,
  SettingsText,
  Words,
} from "./en.ts";

/** Spanish, in words that Spain and Latin America share; the person is “tú”. */

export const words: Words = {
  temperature: { hot: "Caliente", warm: "Tibio", cold: "Frío" },
  verdict: { qualified: "Calificado", "not-yet": "Aún no calificado", "not-qualified": "No calificado" },
  tier: { assumed: "Supuesto", stated: "Declarado", documented: "Documentado" },
  surface: { card: "Tarjeta del CRM", extension: "Navegador", crm: "HubSpot", import: "Importación" },
  somebody: "Alguien",
};

export const card: CardText = {
  loading: "Cargando la evaluación",
  tryAgain: "Reintentar",
  dismiss: "Descartar",
  cancel: "Cancelar",
  you: "Tú",
  someone: "Alguien del equipo",
  problem: {
    title: "No se pudo mostrar esta evaluación",
    unconfigured:
      "Falta la dirección de Assay en la configuración de esta aplicación. Pide a quien la instaló que la actualice.",
    unreachable: "No se pudo conectar con Assay. Revisa tu conexión y vuelve a intentarlo.",
    timedOut: "Assay no respondió en 15 segundos. Vuelve a intentarlo en un momento.",
    unreadable: "Esta tarjeta no entiende la respuesta de Assay. Recarga la página para obtener la última versión.",
    notRated: "Assay evalúa contactos y negocios. Abre uno de ellos para ver sus criterios.",
  },
  frameworks: {
    lookAt: "Consultar otra metodología",
    looking: {
      contact: (looked, inUse) => `Estás consultando ${looked}. Este contacto se califica con ${inUse}.`,
      deal: (looked, inUse) => `Estás consultando ${looked}. Este negocio se califica con ${inUse}.`,
    },
    use: (framework) => `Usar ${framework} aquí`,
    back: (framework) => `Volver a ${framework}`,
    used: {
      contact: (framework) => `Este contacto ahora se califica con ${framework}.`,
      deal: (framework) => `Este negocio ahora se califica con ${framework}.`,
    },
    undo: (framework) => `Deshacer y volver a usar ${framework}`,
    notChanged: "No se cambió la metodología",
    show: (framework) => `Ver ${framework}`,
  },
  verdict: {
    grade: (grade) => `Nota ${grade}`,
    gradeWithReach: (grade, reach) => `Nota ${grade} – puede llegar a ${reach}`,
    gradeWords: { A: "Excelente", B: "Bueno", C: "Flojo", D: "Muy flojo" },
    noGrade: (reach) => `Aún sin nota – puede llegar a ${reach}`,
    verdictWords: { qualified: "Calificado", "not-yet": "Aún no calificado", "not-qualified": "No calificado" },
    score: (score) => `Puntuación: ${score} de 100`,
    scoreWithReach: (score, potential) => `Puntuación: ${score} de 100, puede llegar a ${potential}`,
    coverage: (rated, all, share) => `Criterios evaluados: ${rated} de ${all} (${share})`,
  },
  sync: {
    nothing: "HubSpot: nada que enviar por ahora",
    waiting: "Guardado, en camino a HubSpot",
    written: (when) => `Enviado a HubSpot (${when})`,
    retrying: (time, why) => `Guardado. Nuevo envío a HubSpot a las ${time}: ${why}`,
    refused: (when) => `Guardado aquí; HubSpot rechazó una parte (${when})`,
    refusedTitle: "HubSpot no lo aceptó todo",
    gaveUp: "Guardado. Aún no hay noticias de HubSpot.",
    checkAgain: "Comprobar de nuevo",
    refusal: (property, message) => `${property}: ${message}`,
  },
  save: {
    saving: "Guardando…",
    failed: (criteria) => `Sin guardar: ${criteria}`,
    retry: "Reintentar",
    done: (criterion, before, after) => `${criterion}: ${before} → ${after}`,
    evidenceDone: (criterion) => `${criterion}: evidencia guardada`,
    undo: "Deshacer",
  },
  carried: {
    judged: (framework, criterion) => `${criterion} (${framework})`,
    on: (judged, record) => `${judged}, ${record}`,
    from: (origin, level) => `Según ${origin}: ${level}. Aún no cuenta.`,
    fromLowest: (origins, level) => `El más bajo de ${origins}: ${level}. Aún no cuenta.`,
    confirm: "Confirmar",
    confirmAll: (count) => `Confirmar todo (${count})`,
    notCounted: "Niveles tomados de otras evaluaciones. Ninguno cuenta hasta que lo confirmes.",
    confirmed: (origins) => `Tomado de ${origins}`,
  },
  changes: {
    title: (count, since) =>
      count === 1
        ? `${count} cambio desde tu última visita (${since})`
        : `${count} cambios desde tu última visita (${since})`,
    by: (who, change) => `${who} – ${change}`,
    more: (count, history) => `Y ${count} más, en «${history}».`,
    tag: "Modificado",
  },
  checklist: {
    title: (framework) => `Criterios ${framework}`,
    empty: "Todavía no hay nada evaluado",
    invitation:
      "Basta un clic en un nivel: el criterio se evalúa, se guarda y se envía a HubSpot. Deja en «Sin dato» lo que no hayas preguntado: la falta de un dato nunca quiere decir no.",
    readOnlyTitle: "Esta evaluación es de solo lectura para ti",
    readOnly: "No tienes permiso para evaluar. Puede dártelo quien administra Assay en esta cuenta.",
    choice: (criterion) => `${criterion}:`,
    chosenChoice: (criterion) => `${criterion}, elegido:`,
    unknown: "Sin dato",
    levelWords: ["0 No", "1", "2", "3"],
    levelMeaning: (level, meaning) => `${level} – ${meaning}`,
    unknownMeaning: "Sin dato: aún no se preguntó o no hubo respuesta. No suma puntos ni perjudica a nadie.",
    showLevels: "Niveles",
    hideLevels: "Ocultar",
    notAsked: "Aún sin preguntar",
    staleTag: "Desactualizado",
    contestedTag: "En desacuerdo",
    ratedBy: (who, when) => `${who}, ${when}`,
    stale: (when) => `Desactualizado: evaluación antigua (${when}). Conserva sus puntos, pero vuelve a preguntar.`,
    capped: (level) => `Cuenta como ${level} mientras no lo pruebe una cita o un enlace`,
    contested: "Dos evaluaciones no coinciden: elige una",
    stands: (side) => `Vigente: ${side}`,
    waits: (side) => `En espera: ${side}`,
    keep: (level) => `Mantener ${level}`,
    use: (level) => `Usar ${level}`,
  },
  evidence: {
    add: "Añadir evidencia",
    edit: "Editar evidencia",
    title: (criterion) => `Evidencia: ${criterion}`,
    optional: "Aquí todo es opcional: la evaluación ya está guardada.",
    tier: "¿De dónde sale este dato?",
    tierWords: {
      assumed: "Supuesto: lo creemos nosotros",
      stated: "Declarado: lo dijo el comprador",
      documented: "Documentado: está por escrito",
    },
    quote: "Cita",
    quoteHelp: "Las palabras exactas del comprador",
    note: "Comentario",
    link: "Enlace",
    linkHelp: "Al correo, la llamada o el documento; empieza por https://",
    saidAt: "Dicho o escrito el",
    who: "¿Quién es?",
    nobody: "Nadie en particular",
    unknownContact: (id) => `Contacto ${id}`,
    person: (criterion, name) => `${criterion}: ${name}`,
    invalid: (problem) => `Este campo ${problem}`,
    open: "Fuente",
    save: "Guardar evidencia",
    remove: "Eliminar evidencia",
    quoted: (quote) => `«${quote}»`,
    summary: (source, content) => `${source}: ${content}`,
  },
  compact: {
    rest: "La evidencia, el historial, los motivos y las demás metodologías están en la pestaña Assay.",
    readOnly: "No tienes permiso para evaluar. La evidencia, el historial y los motivos están en la pestaña Assay.",
  },
  company: {
    title: (framework) => `${framework} en esta empresa`,
    rated: (rated, all) =>
      `El mejor nivel entre los registros evaluados (${rated} de ${all} contactos y negocios de esta empresa).`,
    held: { contact: (name) => `Contacto ${name}`, deal: (name) => `Negocio ${name}` },
    empty: (framework) => `Todavía no hay nada evaluado con ${framework}`,
    emptyHelp: "Evalúa un contacto o un negocio de esta empresa y aquí verás lo mejor que se sabe.",
    nobody: "Esta empresa aún no tiene contactos ni negocios. Asocia uno, evalúalo y sus niveles aparecerán aquí.",
  },
  lead: {
    whose: (contact) => `Esta es la calificación de ${contact}: un lead muestra la de su contacto.`,
    noContact: "Este lead aún no tiene contacto",
  },
  notes: {
    open: "Pegar notas",
    title: "Sugerencias a partir de notas",
    help: "Pega las notas de una llamada o un correo. Assay sugiere niveles, cada uno con la frase que lo respalda, y tú decides. Las notas no se guardan.",
    text: "Notas",
    date: "Fecha de las notas",
    dateHelp: "«El mes que viene» se cuenta desde este día",
    read: "Leer",
    reading: "Leyendo las notas",
    missing: "Primero pega las notas",
    tooLong: (most) => `Estas notas superan los ${most} caracteres: léelas por partes`,
    failed: "No se pudieron leer las notas",
    found: (count) => (count === 1 ? `${count} sugerencia` : `${count} sugerencias`),
    nothing: "Sin sugerencias",
    nothingHelp:
      "Ninguna frase respalda un nivel con suficiente claridad. Lo que ya sepas, evalúalo con un clic en los criterios.",
    dismissed: "Has descartado todas las sugerencias.",
    now: (level) => `Ahora: ${level}`,
    accept: "Aceptar",
    accepted: "Aceptado",
  },
  askNext: {
    about: (criterion) => `Próxima pregunta – ${criterion}`,
    another: "Otra pregunta",
    copy: "Copiar",
    copied: "La pregunta está en el portapapeles",
    notCopied: "El navegador no permitió copiar: selecciona la pregunta y cópiala a mano",
    nothing: "No queda nada por preguntar: todos los criterios están evaluados.",
  },
  why: {
    title: "¿Por qué esta nota?",
    band: (score, grade) => `Una puntuación de ${score} da la nota ${grade}.`,
    weakestLink: (grade) => `El nivel más bajo da la nota ${grade}.`,
    final: (grade) => `Nota final: ${grade}.`,
    noGrade: (coverage, least) => `Aún no hay nota: está evaluado el ${coverage} del peso y hace falta el ${least}.`,
    cutOffs: (a, b, c) => `A desde ${a}, B desde ${b}, C desde ${c}; si no, D.`,
    gate: {
      "not-met": (criterion, cap) => `${criterion}: criterio no cumplido, la nota no puede pasar de ${cap}.`,
      "confirmed-no": (criterion, cap) => `${criterion}: la respuesta es no, la nota no puede pasar de ${cap}.`,
    },
    criterion: "Criterio",
    level: "Nivel",
    counts: (level, effective) => `${level} → cuenta como ${effective}`,
    points: "Puntos",
    of: (points, most) => `${points} de ${most}`,
    evidence: "Evidencia",
    noEvidence: "Ninguna",
    rated: "Evaluado",
    notRated: "–",
    total: "Puntuación",
    rubric: (id, version) => `Baremo ${id}, versión ${version}`,
  },
  history: {
    open: "Historial",
    title: "Historial de esta evaluación",
    loading: "Cargando el historial",
    empty: "Todavía no se ha evaluado nada.",
    when: "Cuándo",
    who: "Quién",
    what: "Cambio",
    change: (criterion, before, after) => `${criterion}: ${before} → ${after}`,
    evidence: (criterion, level) => `${criterion}: ${level}, evidencia modificada`,
    contested: "en desacuerdo, falta elegir",
    undo: "Deshacer",
    older: "Mostrar anteriores",
  },
};

export const faults: Faults = {
  empty: "está vacío: no hay nada que leer",
  "too-long": "supera los 4000 caracteres: deja la frase que justifica la evaluación",
  nul: "contiene un carácter NUL, que no se puede guardar: pégalo como texto sin formato",
  "half-character": "contiene medio carácter: vuelve a pegar el texto",
  "notes-too-long": "supera los 20 000 caracteres: pégalo por partes",
  "link-too-long": "supera los 2000 caracteres",
  "not-a-link": "debe ser una dirección web que empiece por https:// o http://",
  "bad-link": "contiene caracteres que no admite ninguna dirección web",
  "not-a-moment": "no es una fecha válida: debe ser de 1970 o posterior",
};

export const refusals: RefusalTexts = {
  invalid: (fault) => `No se pudo leer esta solicitud: ${fault}.`,
  "not-allowed": () => "Puedes consultar, pero no evaluar. Un administrador de Assay puede darte permiso para evaluar.",
  "unknown-framework": (framework) => `Aquí no existe la metodología «${framework}». Recarga la página.`,
  "unknown-criterion": (criterion, framework) =>
    `${framework} no tiene el criterio «${criterion}». Recarga la página: puede que el baremo haya cambiado.`,
  "id-reused": () => "Este identificador ya pertenece a otra evaluación. Vuelve a evaluar; no se ha modificado nada.",
  conflict: (name) =>
    `${name} evaluó este criterio en tu ausencia. Se conservan las dos evaluaciones: elige la correcta.`,
  "carried-changed": () =>
    "La evaluación de la que venía este nivel ha cambiado. No se ha confirmado nada; vuelve a mirarlo y elige.",
  "needs-access": (records) =>
    `HubSpot no permite que Assay lea ${records} de este portal. Un administrador puede autorizarlo volviendo a instalar Assay.`,
  "no-contact": () => "Este lead aún no tiene contacto. Asóciale uno en HubSpot y su evaluación aparecerá aquí.",
  "crm-away": () =>
    "HubSpot no ha respondido. Lo que ves aquí está completo sin él; recarga en un momento para ver el resto.",
  records: { contact: "los contactos", deal: "los negocios", company: "las empresas", lead: "los leads" },
  erased: () => "Esta persona pidió que se borraran sus datos. Ya no se puede guardar nada sobre ella.",
  "signed-out": () =>
    "Este navegador ya no tiene la sesión de Assay iniciada. Vuelve a entrar con un código de la tarjeta en HubSpot.",
  "nobody-named": () => "Falta un nombre, una dirección o un perfil para crear el contacto. Escribe uno de los tres.",
  "unknown-tenant": () =>
    "Assay no está instalado en esta cuenta de HubSpot. Un administrador puede instalarlo desde el marketplace.",
  internal: () => "Hubo un problema de nuestro lado. No se ha perdido nada; vuelva a intentarlo en un momento.",
  disconnected: () =>
    "HubSpot ya no acepta nuestra conexión con esta cuenta. Un administrador puede restablecerla volviendo a instalar Assay.",
};

export const properties: PropertyTexts = {
  score: {
    label: "Puntuación Assay",
    description: "De 0 a 100. Solo cuenta lo que se sabe; un criterio sin dato no suma nada.",
  },
  grade: {
    label: "Nota Assay",
    description: "De A a D, según la puntuación y los topes. Vacía mientras no se sepa lo suficiente.",
  },
  temperature: {
    label: "Temperatura Assay",
    description: "Caliente, tibio o frío. Vacía mientras se haya preguntado demasiado poco.",
  },
  verdict: { label: "Veredicto Assay", description: "Indica si este prospecto califica según el baremo vigente." },
  coverage: { label: "Cobertura Assay", description: "Parte de los criterios evaluada, en porcentaje del peso total." },
  framework: {
    label: "Metodología Assay",
    description: "La metodología de calificación de la que salen estos valores.",
  },
  nextQuestion: {
    label: "Próxima pregunta Assay",
    description: "La pregunta pendiente con la que más se aprendería.",
  },
  assessedAt: {
    label: "Fecha de evaluación Assay",
    description: "Fecha de la última evaluación que cambió estos valores.",
  },
  profileUrl: {
    label: "URL de perfil Assay",
    description: "La página de perfil por la que Assay reconoce este contacto.",
  },
  subject: {
    label: "Sujeto Assay",
    description: "De quién es la evaluación que muestran estos valores: del contacto o de su negocio.",
  },
  criterion: {
    label: (framework, criterion) => `Assay ${framework} ${criterion}`,
    description: "0 quiere decir «no», 3 es el mejor nivel. Vacío quiere decir que no hay dato.",
  },
  subjects: { contact: "El contacto", deal: "Su negocio abierto más reciente" },
};

export const settings: SettingsText = {
  inUse: (framework) =>
    `Un contacto se califica con ${framework} mientras no se elija otra metodología en su registro. Este es su baremo, tal como lo trae Assay.`,
  weights: "Pesos",
  weight: (criterion, share) => `${criterion} ${share}`,
  grades: "Notas",
  cutOffs: (a, b, c) => `A desde ${a} puntos, B desde ${b}, C desde ${c}; si no, D`,
  coverage: "Cobertura mínima",
  leastCoverage: (share) => `Hay nota a partir del ${share} del peso evaluado`,
  gates: "Topes",
  gate: {
    "not-met": (criterion, cap) => `${criterion}, criterio no cumplido: ${cap} como máximo`,
    "confirmed-no": (criterion, cap) => `${criterion}, respuesta «no»: ${cap} como máximo`,
  },
  verdict: "Calificado",
  qualifyAt: (score) => `A partir de una puntuación de ${score}`,
  laterTitle: "La edición llegará en una próxima versión",
  later: "Todavía no se puede cambiar nada en esta página. Aquí editará sus metodologías, pesos, niveles y cortes.",
};

export const home: HomeText = {
  title: "Qué prospectos merecen tu tiempo, y por qué",
  intro:
    "Evalúa un contacto o un negocio en su propio registro, con BANT, MEDDIC u otra metodología. Assay convierte las evaluaciones en una puntuación, una nota y la próxima pregunta, y las guarda en las propiedades del contacto.",
  stepsTitle: "Los tres próximos pasos",
  steps: [
    {
      title: "Abre un contacto",
      text: "Sirve cualquiera. La pestaña de Assay está en la columna central; si falta, añade la tarjeta al diseño del registro en la configuración de tu cuenta.",
    },
    {
      title: "Evalúa lo que sabes",
      text: "Un clic por criterio, diez segundos en total. Deja en «Sin dato» lo que no hayas preguntado: nunca cuenta como un no.",
    },
    {
      title: "Mira las propiedades",
      text: "La nota, la puntuación, la temperatura, el veredicto, la cobertura y la próxima pregunta están en el grupo de propiedades «Assay», a mano para listas, vistas, informes y workflows.",
    },
  ],
  connect: {
    title: "Conectar un navegador",
    help: "La extensión de Assay califica prospectos en Gmail, Outlook y LinkedIn. Ábrela, elige «Entrar» y escribe el código que ves aquí.",
    show: "Mostrar un código",
    another: "Mostrar otro código",
    expires: (seconds) => `Escríbelo en ${seconds} segundos. Sirve una sola vez.`,
    expired: "Este código ya no vale. Muestra otro.",
    failed: "Assay no ha respondido, así que no hay código. Inténtalo de nuevo en un momento.",
  },
};

/** Our own web pages. */
export const pages: PageTexts = {
  pair: {
    title: "Entrar en Assay",
    help: "En HubSpot, abre la página de inicio de Assay y elige «Conectar un navegador». Verás un código durante dos minutos: escríbelo aquí.",
    label: "Código de HubSpot",
    submit: "Entrar",
    wrong: "Este código no es correcto o han pasado sus dos minutos. Pide otro en HubSpot y escríbelo aquí.",
    unknown:
      "Esta página no la ha abierto la extensión de Assay, así que no se puede entrar. Abre la extensión y elige «Entrar».",
  },
};

export const pill: PillText = {
  gradeWords: { A: "Excelente", B: "Bueno", C: "Flojo", D: "Muy flojo" },
  notGraded: "Sin nota",
  open: (grade) => `Assay: ${grade}. Abrir los criterios`,
  reload: "Recarga la página",
  reloadWhy: "Assay se ha actualizado. Recarga esta página para seguir.",
};

export const overlay: OverlayText = {
  title: "Criterios de Assay",
  loading: "Assay busca quién es…",
  close: "Cerrar",
  undo: "Deshacer",
  retry: "Reintentar",
  signIn: "Iniciar sesión",
  reload: "Recargar la página",
  failed: {
    reload:
      "Assay se actualizó mientras esta página estaba abierta. Recarga la página para seguir; todo lo evaluado está a salvo.",
    signedOut: "Inicia sesión para evaluar a esta persona, con un código de la página de inicio de Assay en HubSpot.",
    notAgreed: "Abre primero Assay desde la barra de herramientas: dice qué se lee y qué se envía, y te lo pregunta.",
  },
  moved: {
    other: (name) => `La página muestra ahora a ${name}. No se ha evaluado nada.`,
    nobody: "La página ya no muestra a esta persona. No se ha evaluado nada.",
    go: (name) => `Evaluar a ${name}`,
  },
  result: {
    grade: (grade, word) => `Nota ${grade}, ${word}`,
    noGrade: (reach) => `Aún sin nota, puede llegar a ${reach}`,
    score: (score) => `Puntuación ${score}`,
    potential: (score) => `puede llegar a ${score}`,
    coverage: (share) => `${share} evaluado`,
    kept: (when) => `Sin conexión: datos de ${when}. Lo que evalúes se guarda y se envía después.`,
  },
  choice: {
    unsure: "¿Quién es?",
    help: "Assay no ha podido saberlo con certeza. Escribe lo que sepas.",
    name: "Nombre",
    email: "Correo",
    company: "Empresa",
    find: "Buscar en el CRM",
    several: "Coinciden varios contactos. ¿Cuál es?",
    none: (name) => `${name} aún no está en el CRM.`,
    perhaps: "¿Quizá una de estas personas?",
    pick: (name) => `Evaluar a ${name}`,
    create: "Crear contacto",
    creating: "Creando…",
  },
  contact: {
    workedBy: (name, when) => `Ya lo trabaja ${name}, ${when}`,
    colleagues: "Compañeros evaluados aquí",
    graded: (name, grade) => `${name}: ${grade}`,
    notGraded: "aún sin nota",
  },
  row: {
    level: (criterion, level) => `${criterion}: ${level}`,
    unknown: "Desconocido",
    unknownMeaning: "Aún no se ha preguntado. No suma nada y no perjudica a nadie.",
    no: "0, no",
    states: {
      unknown: "Sin evaluar",
      saved: "Guardado",
      saving: "Guardando…",
      waiting: "Guardado aquí, se envía después",
      "needs-you": "Te necesita",
    },
    prepared: "La prueba está lista: irá con el nivel que des.",
    readOnly: "Puedes mirar, pero no evaluar. Un admin de Assay puede darte el derecho.",
    covered: "Algo de la página tapa Assay, así que este clic no ha evaluado nada. Usa las teclas de 0 a 3.",
  },
  evidence: {
    button: "Prueba",
    selected: (criterion) => `Usar el texto seleccionado como prueba de ${criterion}`,
    title: (criterion) => `Prueba de ${criterion}`,
    tier: "¿Con qué certeza se sabe?",
    tierWords: {
      assumed: "Supuesto: lo creemos nosotros",
      stated: "Dicho: lo dijo el comprador",
      documented: "Documentado: por escrito",
    },
    quote: "Cita",
    note: "Nota",
    link: "Enlace",
    saidOn: "Dicho o escrito el",
    save: "Guardar la prueba",
    cancel: "Cancelar",
    panel: "Escribir la prueba en el panel lateral",
    invalid: (field, fault) => `${field}: este campo ${fault}`,
  },
  ask: {
    title: (criterion) => `Siguiente pregunta: ${criterion}`,
    copy: "Copiar",
    copied: "Copiado",
    notCopied: "El navegador no ha dejado copiar: selecciona la pregunta y cópiala a mano.",
    insert: "A la respuesta",
    inserted: "Está en tu respuesta.",
    notInserted: "La respuesta no ha aceptado el texto. Copia la pregunta.",
    nothing: "No queda nada que preguntar: todos los criterios están evaluados.",
  },
  help: {
    title: "Teclas",
    levels: "evaluar el criterio marcado",
    unknown: "otra vez desconocido",
    arrows: "otro criterio",
    evidence: "prueba",
    next: "siguiente criterio; al final, cerrar",
    undo: "deshacer el último cambio",
    close: "cerrar",
    help: "estas teclas",
  },
};
