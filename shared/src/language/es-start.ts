import type { ChooserText, SyncHealthText } from "./en-start.ts";

export const chooser: ChooserText = {
  title: "Encuentra tu metodología",
  link: "Encuentra tu metodología",
  isDone: "Hecho",
  home: "Inicio",
  intro: "Cinco preguntas sobre cómo vendes. Llevan a una metodología y dicen por qué.",
  questions: {
    dealSize: "¿Qué tamaño tiene un negocio habitual?",
    cycle: "¿Cuánto tiempo pasa desde la primera conversación hasta la firma?",
    buyers: "¿Cuántas personas deciden en la empresa compradora?",
    behaviour: "¿Conocen los compradores productos como el tuyo?",
    qualifier: "¿Quién califica a tus prospectos?",
  },
  answers: {
    dealSize: {
      small: "Pequeño: una persona puede firmarlo",
      medium: "Mediano: necesita presupuesto",
      large: "Grande: lo decide la dirección",
    },
    cycle: { weeks: "Semanas", months: "Meses", quarters: "Dos trimestres o más" },
    buyers: { one: "Una", few: "De dos a cuatro", many: "Cinco o más" },
    behaviour: { known: "Sí, comparan varios", new: "No, deben cambiar su forma de trabajar" },
    qualifier: {
      sdr: "Los SDR, en unos minutos",
      both: "Primero los SDR, después los vendedores",
      seller: "El vendedor que cerrará",
    },
  },
  choose: "Elegir…",
  recommended: (framework) => `Tu metodología: ${framework}`,
  because: "Por qué",
  reasons: {
    dealSize: {
      small: "Un negocio pequeño no justifica un cuestionario largo.",
      medium: "Un negocio que necesita presupuesto merece más de cuatro preguntas.",
      large: "Un negocio que decide la dirección necesita un caso con cifras y alguien que lo defienda.",
    },
    cycle: {
      weeks: "En unas semanas hay tiempo para cuatro preguntas, no para ocho.",
      months: "A lo largo de meses, el camino a la decisión importa tanto como la necesidad.",
      quarters: "A lo largo de trimestres cambian personas y fechas: hay que conocer el proceso y al champion.",
    },
    buyers: {
      one: "Con un solo comprador no hay comité que descifrar.",
      few: "Deciden varias personas, así que conviene preguntar quién decide y cómo.",
      many: "Con muchos que deciden, hace falta entre ellos un champion y quien tiene el dinero.",
    },
    behaviour: {
      known: "Los compradores conocen estos productos: hay dinero para ellos, y también rivales.",
      new: "Nadie reserva dinero para lo nuevo: primero hay que descubrir la necesidad.",
    },
    qualifier: {
      sdr: "Los SDR tienen unos minutos: pocas preguntas y bien hechas.",
      both: "Los SDR empiezan y los vendedores siguen: cuentan tanto las primeras preguntas como las últimas.",
      seller: "Quien vende también califica, y tiene tiempo de preguntar más.",
    },
  },
  unanswered: (left) => `Respuestas que faltan para llegar a una metodología: ${left}.`,
  makeUsual: (framework) => `Usar ${framework} desde ahora`,
  madeUsual: (framework) => `${framework} califica ahora contactos y negocios, donde nadie haya elegido otra cosa.`,
  galleryTitle: "O parte de un baremo que ya funciona en otros equipos",
  galleryHelp: "Se convierte en un borrador en la configuración. Nada cambia hasta que lo publicas.",
  begin: "Crear un borrador",
  begun: (name) => `«${name}» es ahora un borrador. Revísalo en la configuración de Assay y publícalo allí.`,
  replace: "Hay un borrador de esta metodología en curso. Empieza de nuevo para sustituirlo.",
  onlyAdmins: "Solo un administrador de Assay puede elegir para la cuenta.",
  unreachable: "Assay no ha respondido. Inténtalo de nuevo en un momento.",
  unconfigured: "Esta página no sabe dónde está el servidor de Assay.",
  gallery: {
    "smb-saas-bant": {
      name: "BANT para SaaS en pequeñas empresas",
      text: "Deciden la necesidad y el momento; una partida de presupuesto es rara. Una fecha de más de 45 días se pregunta de nuevo.",
    },
    "enterprise-meddpicc": {
      name: "MEDDPICC para grandes empresas",
      text: "El champion y el comprador económico pesan más; sin champion, un negocio es como mucho una B. Un nivel 3 exige una cita.",
    },
    "agency-champ": {
      name: "CHAMP para agencias",
      text: "Para un reto con fecha siempre aparece dinero: retos y prioridad pesan más, el dinero menos.",
    },
    "consultative-gpctba-ci": {
      name: "GPCTBA/C&I para venta consultiva",
      text: "Primero objetivos y retos, en varias conversaciones: la nota llega con dos quintos de los criterios.",
    },
    "strict-bant": {
      name: "BANT estricto",
      text: "Deben cumplirse los cuatro, y dichos, no supuestos. Para equipos cuyo tiempo escasea más que los prospectos.",
    },
  },
};

export const syncHealth: SyncHealthText = {
  title: "Estado de la sincronización",
  link: "Estado de la sincronización",
  linkHelp: "Qué espera a HubSpot, qué ha rechazado y por qué, y cómo reintentarlo.",
  home: "Inicio",
  loading: "Un momento…",
  counts: { waiting: "En espera", retrying: "Reintentando", refused: "Rechazado", written: "Escrito" },
  allWell: "Todo lo evaluado está en HubSpot.",
  disconnected:
    "HubSpot ya no acepta nuestra conexión con esta cuenta. Un administrador puede instalar Assay de nuevo para restablecerla.",
  propertiesTitle: "Propiedades que no se han podido crear",
  refusedTitle: "Registros que HubSpot ha rechazado",
  property: "Propiedad",
  said: "Por qué",
  record: "Registro",
  records: { contact: (id) => `Contacto ${id}`, deal: (id) => `Negocio ${id}` },
  newName: "Otro nombre en HubSpot",
  useName: "Usar este nombre",
  retry: "Reintentar",
  retried: "Assay lo intenta de nuevo ahora.",
  badName: "Un nombre empieza por una letra y contiene minúsculas, cifras y guiones bajos.",
  nameTaken: "Otra propiedad de Assay ya tiene este nombre.",
  more: (count) => `Sin mostrar: ${count}.`,
  featuresTitle: "Partes que necesitan más de HubSpot",
  features: {
    deals: { name: "Negocios", text: "Los niveles pasan del contacto al negocio, y al revés." },
    companies: { name: "Empresas", text: "Un resumen de los contactos y negocios de una empresa." },
    leads: { name: "Leads", text: "Un lead muestra el resultado de su contacto." },
    lists: { name: "Listas", text: "La evaluación de una lista entera de contactos." },
    workflows: { name: "Acciones de workflow", text: "Los workflows califican, mueven y bloquean registros." },
  },
  isOn: "Activado",
  switchOn: "Activar en HubSpot",
};
