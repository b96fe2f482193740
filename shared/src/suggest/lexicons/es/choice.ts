import type { Lexicon } from "../../lexicon.ts";

/** How they choose, and where the choosing stands. */
export const choice = {
  criteria: `criterio*, requisito*, pliego*, matriz, baremo, baremos, puntuacion*, ponderacion*, lista de requisitos,
    lista de criterios, listado, bases, bases del concurso, tabla comparativa, cuadro comparativo, rubrica, plantilla
    de evaluacion, ficha de evaluacion, hoja de evaluacion, cuaderno de cargas, especificacion*, rfp, checklist, lista
    de deseos, condiciones, terminos de referencia, tdr, documento de requisitos, tabla de puntos, formulario de
    evaluacion, hoja de criterios, bases publicadas, apartado, importante para nosotros`,
  written: `por escrito, escrito, escrita, escritos, publicado*, publicada, publicados, oficial*, cerrado*, cerrada,
    cerrados, final, finales, definitiv*, documento, firmado, firmada, aprobado, aprobada, aprobados, salio, salido,
    ha salido, negro sobre blanco, formal*, impres*, colgad*, enviado, enviada, entregado, emitid*, version,
    redactad*, acordad*, fijad*, registrad*, recogid*, plasmad*, consta, constan, en firme, lista, listo, listos,
    completo, terminad*, publicadas`,
  ourPart: `con nosotros, con vosotros, con ustedes, nuestro, nuestra, nuestros, nuestras, vuestro, vuestra, vuestros,
    vuestras, redactamos, escribimos, ayudamos a, aportamos, propusimos, sugerimos, pusimos, metimos, incluimos,
    redactasteis, aportasteis, propusisteis, sugeristeis, pusisteis, redactaron ustedes, sugirieron, sugirio,
    propusieron, propuso, aportaron, ustedes, juntos, juntas, conjuntamente, en conjunto, a cuatro manos, a medias,
    entre todos, entre los dos, gracias a vosotros, gracias a ustedes, de nuestra parte, de vuestra parte, lo que
    sugeriste, lo que propusiste, que sugeriste, que propusiste, tus, tu texto, tu parrafo, tu aportacion, sus
    sugerencias, sus aportes, sus aportaciones, nos pidieron, con tu ayuda, con su ayuda, con vuestra ayuda, con
    nuestra ayuda, les escribimos, escribimos nosotros, redactamos nosotros, que les escribimos, pusimos nosotros,
    recoge vuestr*, recoge nuestr*, que propusimos, que propusisteis, que propuso usted, que habiamos propuesto`,
  ranked: `en ese orden, en este orden, por ese orden, por este orden, por orden, orden de importancia, orden de
    prioridad, lo primero, primero que, ante todo, sobre todo … (luego|despues), por encima de, por delante de, antes
    que, antes que nada, en primer lugar, en segundo lugar, en tercer lugar, en ultimo lugar, lo ultimo, pesa, pesan,
    pesa mas, pesan mas, pesa el doble, cuenta el doble, vale el doble, vale doble, puntua doble, pondera*, <percent>
    … <percent>, <percent> para, <percent> por, mitad de la nota, mitad de los puntos, mas importante que, lo mas
    importante, mas que, prima, priman, primordial, secundari*, menos importante, manda, mandan, decisivo, puntos por,
    puntos para, a mucha distancia, da igual, nos da igual, lo demas, el resto, imprescindible … deseable, obligatorio
    … deseable, desempat*, de mayor a menor, numero uno … numero dos, jerarqui*, clasific*, priorizad*, primero …
    segundo, primero … luego, primero … despues, despues el precio, luego el precio, despues la, luego la, y la tarifa
    al final, al final el, al final la, al final lo, precio al final, por delante de todo, va por delante, va primero,
    van primero, cuenta la mitad, la mitad … un tercio, un tercio, cuenta un, orden :, <number> ) … <number> ), mas
    que nada, muy lejos, despues viene, luego viene, despues vienen, viene despues, seguido de, seguida de, seguido
    del`,
  quality: `precio, precios, coste, costo, facilidad, facil, sencillez, sencillo, usabilidad, seguridad, seguro,
    segura, servicio, soporte, atencion, calidad, integracion*, integre, integrarse, conecte, conecta, conexion,
    interfaz, rapidez, rapido, velocidad, fiabilidad, fiable, confiable, referencias, alojamiento, servidores, local,
    idioma*, espanol, castellano, catalan, euskera, gallego, movil, moviles, celular*, tablet*, app, aplicacion, api,
    sso, rgpd, gdpr, cumplimiento, disponibilidad, plazo, plazos, entrega, formacion, capacitacion, garantia,
    accesibilidad, funcionalidad*, funciones, flexibilidad, flexible, implantacion, implementacion, acompanamiento,
    cercania, trato, compatible, compatibilidad, sin conexion, offline, exportar, exportacion, importar, trazabilidad,
    robustez, robusto, datos, tecnica, tecnologia, mantenimiento, instalacion, permanencia, cancelar, factura,
    facturacion, sostenibilidad, huella, reportes, informes, experiencia, multiempresa, multisede, hardware,
    parametrizable, personaliz*, diseno, confidencialidad, nube, certificacion*, certificad*, norma*, iso, banco,
    contabilidad, erp, sap, impresora*, lector*, maquinas, hotline, urgencias, tiempo de respuesta, escalab*,
    autonomia, solvencia, presencial`,
  wants: `buscan, buscamos, busca, busco, piden, pedimos, pide, pido, quieren, queremos, quiere, quiero, necesitan
    que, necesitamos que, necesita que, necesito que, necesitan, necesitamos, exigen, exigimos, exige, valoran,
    valoramos, valora, valoro, nos importa, les importa, le importa, me importa, importa que, importante que,
    importante es, lo importante, imprescindible*, indispensable*, obligatorio, tiene que ser, tiene que tener, tiene
    que funcionar, tiene que hablar, tiene que conectar*, tiene que integrar*, tiene que poder, tiene que estar, tiene
    que, debe ser, debe tener, debe poder, debe funcionar, debe integrar*, debe, ha de ser, ha de tener, que sea, que
    tenga, que funcione, que se integre, que se conecte, que hable, que permita, que cumpla, que vaya, que soporte,
    que corra, se fijan en, se fijaran en, nos fijamos en, nos fijaremos en, se fija en, me fijo en, miran, miramos,
    miraremos, miraran, compararan, van a comparar, vamos a comparar, criterios :, requisitos :, requisitos son,
    criterios son, criterios seran, esperan de, esperamos de, espera de, lista :, se decidira por, decidiran por,
    elegiran por, elegiremos por, elegimos por, en funcion de, basandose en, segun, juzgar por, vamos a juzgar,
    juzgaremos, imprescindible :, elegir por, escoger por, comparar por, importante para (nosotros|mi|ellos)`,
  plan: `plan, plan conjunto, plan comun, plan mutuo, plan de accion, plan de trabajo, plan acordado, plan compartido,
    plan de cierre, plan de evaluacion, plan de decision, calendario, calendario conjunto, calendario acordado,
    cronograma, hoja de ruta, hoja de ruta conjunta, hito*, roadmap, planning, planificacion, tablero comun, camino
    pactado, cronograma pactado`,
  onTrack: `en fecha, en plazo, en tiempo, a tiempo, segun lo previsto, segun lo acordado, segun el plan, como estaba
    previsto, al dia, vamos al dia, cumplid*, cumplimos, cumplen, cumple, se cumple, se van cumpliendo, cumpliendo,
    cerramos, cerrado, cerrada, cerrados, completad*, completamos, hech*, superad*, superamos, terminad*, terminamos,
    <number> de <number>, <number> de los <number>, <number> pasos, pasos hechos, pasos dados, va bien, avanza,
    avanzamos, sin retraso, sin retrasos, sin desviaciones, punto por punto, paso a paso, a rajatabla, al pie de la
    letra, firmado por ambas, firmado por los dos, firmado por ambos, ambas partes, las dos partes, lo seguimos, lo
    siguen, siguiendo, seguimos, se sigue, tachad*, palomead*, adelantad*, por delante de lo previsto, mitad del
    camino, a medio camino, en marcha, alcanzad*, rodando`,
  project: `proyecto, concurso, seleccion, proceso, proceso de seleccion, licitacion, evaluacion, comparativa,
    procedimiento, convocatoria, iniciativa, decision, compra, expediente, programa, estudio, comite, eleccion, todo,
    busqueda, analisis`,
  cancelled: `anulad*, cancelad*, suspendid*, paralizad*, parad*, detenid*, congelad*, en pausa, pausad*, en suspenso,
    aparcad*, archivad*, desierto, declarado desierto, declararon desierto, abandonad*, descartad*, interrumpid*,
    cerrad* sin, en el congelador, en la nevera, en el cajon, al cajon, en un cajon, en stand by, en standby, stand
    by, standby, aplazad* sin fecha, pospuest* sin fecha, pospuest* indefinidamente, sin efecto, dejad* sin efecto, se
    cayo, se ha caido, muert*, enterrad*, en punto muerto, en via muerta, a la basura, tirado la toalla, se acabo,
    echado atras, se paro, se freno, frenad*, ha parado, han parado, pararon, cancelaron, anularon, suspendieron,
    paralizaron, congelaron, anulo, cancelo, suspendio, paralizo, congelo, ha anulado, han anulado, ha cancelado, han
    cancelado, ha suspendido, han suspendido, ha paralizado, ha congelado`,
  step: `prueba, pruebas, prueban, probar, probaran, prueba piloto, piloto, demo, demos, demostracion, comite,
    comision, consejo, junta, junta rectora, presentacion, presentan, presentar, defensa, entrevista*, entrevistas,
    votacion, vota, votan, visita, visita de referencia, referencias, taller, maqueta, poc, prueba de concepto,
    preseleccion, lista corta, terna, comparativa, comparan, comparar, evaluacion, evaluan, evaluar, evalua, informe,
    informe tecnico, puntua, puntuan, negociacion, revision, revisa, revisan, revisar, analisis, analizan, validacion,
    valida, validan, visto bueno, aprobacion, aprueba, aprueban, ofertas, oferta, apertura, finalistas, segunda ronda,
    ronda, rondas, elige, eligen, elegir, decide, deciden, decidir, escoge, escogen, resuelve, resuelven, decision,
    firma, firman, reunion, ve, ven, verlo, lo ve, lo vera, pasa por, pasa a, pasara, sube a, va a, tecnico,
    direccion, fase, fases, sesion, ensayo, se presenta, claustro, patronato, socios, pasara por, comision tecnica,
    habra una prueba, lo discuten, lo debaten, lo discute`,
  sequence: `luego, despues, despues de, primero, en primer lugar, primer paso, antes, antes de, antes que, por
    ultimo, finalmente, al final, a continuacion, seguido de, tras, mas tarde, y ya, y entonces, entonces, una vez, →,
    paso, pasos, dos pasos, tres pasos, dos fases, tres fases, en segundo lugar, segundo, tercero, acto seguido, y de
    ahi, de ahi, y de alli`,
} satisfies Partial<Lexicon["concepts"]>;
