import type { Lexicon } from "../../lexicon.ts";

/** When it should start, and what forces it. */
export const time = {
  start: `arranc*, empez*, empiez*, comenz*, comienz*, inici*, lanz*, puesta en marcha, poner en marcha, puesto en
    marcha, en marcha, en produccion, salida en vivo, salir en vivo, salimos en vivo, en vivo, funcionando, funcione,
    funcionar, operativ*, operando, operar, instal*, implant*, implement*, desplieg*, despleg*, migr*, firm*, list*,
    tenerlo, tenerla, tenerlo listo, tenerlo todo, tener, lo quieren, lo quiere, lo quiero, lo queremos, la quieren,
    lo necesitan, lo necesita, lo necesito, lo necesitamos, necesitarlo, cambiar, cambiarlo, cambio, cambiamos,
    cambian, cambiado, pedido, entreg*, abrir con, estrenar, estreno, estrenan, pasar a, pasarse a, pasarnos a,
    migracion, usar, usarlo, usando, usen, usemos, adoptar, activar, activo, activa, en uso, terminar, terminado,
    acabar, acabado, resuelto, resolver, resolverlo, solucionado, solucionar, cerrar, cerrado con, estar, estar
    listos, este, este listo, este en, quede, kickoff, kick-off, go-live, go live, echar a andar, eche a andar,
    echamos a andar, entrar en, entrada en, contratar, sustitu*, reemplaz*, ponernos, ponerse, poner, a mas tardar,
    arranque, comienzo, inicio, puesta en produccion, equipados, equipado, comprar, comprarlo, comprarla, compramos,
    compraremos, compraran, compraria*`,
  must: `tiene que, tienen que, tenemos que, tengo que, hay que, debe, deben, debemos, ha de, han de, hemos de,
    imprescindible, obligatori*, obligad*, antes de, antes del, a mas tardar, como muy tarde, como tarde, fecha
    limite, fecha tope, plazo, sin falta, si o si, para, para antes, no mas tarde, urge, necesit*, tope, limite, a
    tiempo`,
  driver: `porque, ya que, pues, puesto que, dado que, por ley, ley, decreto, normativa, reglamento, norma, directiva,
    obligatori*, obligacion, obliga, exige, exigen, exigencia, entra en vigor, entrara en vigor, entran en vigor,
    vigor, auditoria, inspeccion, certificacion, recertificacion, caduca, caducan, caducara, vence, vencen, vencera,
    vencimiento, expira, expiran, expirara, termina, terminan, terminara, finaliza, acaba, acabara, se acaba, se nos
    acaba, se termina, cierra, cierran, cerrara, cierre, fin de contrato, fin del contrato, fin de soporte, fin del
    soporte, deja de, dejan de, dejara de, dejaran de, sin soporte, apagan, se apaga, desconectan, retiran, contrato
    actual, licencia, arrendamiento, alquiler, renovacion, se renueva, abre, abren, abrira, abriran, apertura,
    inaugur*, mudanza, nos mudamos, se mudan, traslad*, fusion, temporada, temporada alta, campana, cosecha, vendimia,
    zafra, rebajas, pico, inicio de curso, empieza el curso, empieza la temporada, arranca la temporada, empieza la
    campana, arranca la campana, subvencion, ayuda, fondos europeos, kit digital, se pierde*, perdemos, pierden, si
    no, de lo contrario, so pena, multa*, sancion*, factura electronica, sat, hacienda, ministerio, regulador,
    sanidad, junta, nueva ley, nueva normativa, nueva norma, nueva planta, nuevo almacen, nueva tienda, nuevo centro,
    cliente exige, lo exige, nos exige, les exige, que es cuando, ese dia, ese mismo dia, esa fecha, cuando empieza,
    cuando arranca, cuando abre, cuando entra, cuando cierra, por eso, jubila, se jubila, se va, prohib*, suprim*, es
    obligatorio, obligatorio el, empieza el horario, ahi empieza, se abre al publico`,
  meeting: `reunion*, llamada*, demo, cita, visita, taller, videollamada, comida, cafe, feria, vacaciones, vuelvo,
    vuelve, regreso, fuera, seguimiento, recordatorio, hablamos, nos vemos, verse, entrevista*, presentacion, comite,
    prueba, pruebas, piloto, ofertas, contrato, juridico, legal, abogado*, asesoria, elige, decide, decidir, decision,
    eligen, voto, votacion, resultados, preseleccion, devuelven, devuelve, comentarios, cambios, correo, mail,
    informe, lo vemos, lo revisa, revisa, referencias, devolucion, respuesta`,
  appointment: `reunion con, reunion el, reunion es, cita con, cita el, llamada con, llamada el, entrevista con,
    comida con, taller el, feria, invitacion, nos vemos el, vernos el, quedamos el, firmamos el nda, firmado el nda,
    firmaron el nda, firmo el nda, firmar el nda, nda`,
} satisfies Partial<Lexicon["concepts"]>;
