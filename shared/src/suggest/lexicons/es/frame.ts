import type { Lexicon } from "../../lexicon.ts";

/** How a text is built and framed, whatever it says. */
export const frame = {
  smallWords: `el, la, los, las, de, del, que, y, en, un, una, para, con, no, se, por, su, sus, es, son, al, lo, como,
    pero, mas, nos, les, le, me, te, nuestro, nuestra, este, esta, ya, muy, hola, gracias, tiene, tienen, hay, ha,
    han, yo, ellos, nosotros, cuando, si, porque, sobre`,
  articles: "el, la, los, las, un, una, unos, unas, de, del",
  negators: `no, nunca, jamas, ningun, ninguna, ninguno, nadie, nada, sin, ni, tampoco, rechaza, rehusa, niega,
    apenas, cero, nulo`,
  negatorsAfter: "",
  turns: "y, pero, porque, pues, aunque, sino, asi, mientras, cuando, e, entonces",
  verbs: `es, esta, tiene, va, son, tambien, sigue, ofrece, cuesta, parece, fue, queda, ha, viene, lleva, maneja,
    firma, decide, aprueba, paga, suelta, controla`,
  abbreviations: `sr, sra, srta, sres, dr, dra, d, dna, lic, ing, arq, prof, ej, etc, tel, tfno, tlf, dpto, depto,
    avda, av, pza, aprox, max, min, num, nro, no, vs, ref, adm, gral, ene, feb, mar, abr, may, jun, jul, ago, sep,
    sept, set, oct, nov, dic, lun, mie, jue, vie, sab, cia, s.a, s.l, ud, uds, vd, vds, pte, mons, exp`,
  periods: `(primer|segundo|tercer|cuarto|ultimo|proximo|1er|2o|3er|4o) (trimestre|semestre|cuatrimestre) (<year>|del
    ano que viene|del proximo ano|), (a principios|principios|a finales|finales|a mediados|mediados|inicios|a
    inicios|fines|a fines|comienzos|a comienzos|final|fin)
    (<year>|<date>|ano|mes|trimestre|semestre|verano|otono|primavera|invierno|curso|temporada|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre),
    t1 (<year>|), t2 (<year>|), t3 (<year>|), t4 (<year>|), q1 (<year>|), q2 (<year>|), q3 (<year>|), q4 (<year>|),
    1t, 2t, 3t, 4t, (en|para|desde|durante|antes de|a lo largo
    de|hacia|verano|primavera|otono|invierno|curso|campana|temporada|ejercicio) <year>, navidad, navidades, reyes,
    semana santa, pascua, pascuas, ramadan, black friday, buen fin, vendimia, fallas, san isidro, (en|para|antes
    del|antes de la|este|esta|hasta el|hasta la|durante el) (verano|otono|invierno|primavera|rentas|rebajas),
    (ano|mes|trimestre|semestre|curso|ejercicio) que viene, (semana|temporada|primavera|campana) que viene,
    (proximo|siguiente) (ano|mes|trimestre|semestre|curso|ejercicio|verano|otono|invierno), (proxima|siguiente)
    (semana|temporada|primavera|campana|quincena), (dentro de|en|de aqui a)
    (un|dos|tres|cuatro|cinco|seis|ocho|diez|doce) (semanas|meses|mes|ano|anos|dias), (dentro de|en|antes de) <span>,
    vuelta de verano, vuelta de vacaciones, vuelta al cole, inicio de curso, fin de ano, final de ano, cuanto antes,
    lo antes posible, primera quincena, segunda quincena,
    (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre) (<year>|),
    lunes, martes, miercoles, jueves, viernes`,
  greetings: `hola, buenas, buenos dias, buenas tardes, buenas noches, buen dia, estimado, estimada, estimados,
    estimadas, querido, querida, queridos, apreciado, apreciada, muy senor mio, muy senores mios, distinguido,
    distinguida, que tal, hey, ey, hi, don, dona, buenas a todos`,
  closings: `saludos, un saludo, saludos cordiales, un cordial saludo, cordiales saludos, cordial saludo, reciba un
    cordial saludo, reciban un cordial saludo, un abrazo, abrazo, abrazos, un fuerte abrazo, besos, un beso, bss,
    slds, atentamente, atte, muy atentamente, le saluda atentamente, les saluda atentamente, cordialmente, gracias,
    muchas gracias, mil gracias, gracias por todo, gracias x todo, gracias de antemano, hasta pronto, hasta luego,
    hasta manana, hasta el lunes, hasta el martes, hasta el miercoles, hasta el jueves, hasta el viernes, nos vemos,
    nos vemos pronto, hablamos, quedo atento, quedo atenta, quedo a la espera, quedamos a la espera, sin otro
    particular, buen fin de semana, feliz semana, feliz finde, que tengas buen dia, que tengas buena semana, un
    afectuoso saludo, saludos afectuosos, afectuosamente, respetuosamente, enviado desde mi *, felices fiestas, feliz
    navidad, chao, chau, adios, cuidate, a cuidarse, un saludo y gracias, saludos y gracias, seguimos en contacto,
    seguimos, estamos en contacto, quedo a su disposicion, quedo a vuestra disposicion, buen dia, buena tarde, buenas
    tardes a todos, recuerdos, hasta la vista, a disposicion, suyo afectisimo, mis mejores deseos, salu2, saludos
    desde, agradeciendo`,
  ours: `ventas, comercial, vendedor, vendedora, ejecutivo, ejecutiva, asesor, asesora, preventa, nosotros, nosotras,
    nuestra parte, por nuestra parte, nuestra propuesta, nuestra oferta, nuestra vision, nuestra opinion, nuestra
    impresion, nuestra lectura, mi impresion, mi opinion, mi lectura, lo que dijimos, lo que les conte, lo que he
    contado, lo que dije, pendiente nuestro, tareas, tareas nuestras, acciones, proximos pasos, proximo paso,
    siguiente paso, siguientes pasos, interno, interna, soporte, account, sdr, ae, rep, yo, nuestro equipo, nuestro
    lado, equipo comercial, pitch, mi pitch, compromisos nuestros`,
  headings: `presupuesto, dinero, necesidad, necesidades, problema, problemas, dolor, dolores, plazo, plazos, fecha,
    fechas, calendario, autoridad, decision, criterios, requisitos, proceso, contrato, papeleo, papeles, metricas,
    objetivo, objetivos, competencia, competidores, promotor, champion, decisor, comprador economico, quien, cliente,
    cuenta, asistentes, participantes, presentes, asunto, resumen, notas, tema, contexto, resultado, estado,
    respuesta, nota, precio, riesgos, producto, positivo, negativo, re, rv, fwd, pd, ps, en resumen, buenas noticias,
    malas noticias, buena noticia, mala noticia, legal, compras, juridico, tambien, si, no, empresa, contacto, cargo,
    rol, donde, cuando, por que, como, puntos, puntos clave, conclusiones, acuerdos, orden del dia, firma, arranque,
    importe, situacion, socia, socio, retorno, ahorro, previsto, dato, datos, asi que, lugar, novedad, novedades,
    habla, urgente, ojo, pendiente, cierre, cuestion, pregunta, detalle, motivo, adjunto, duda, dudas`,
  nobody: `darse de baja, darte de baja, cancelar la suscripcion, ver en el navegador, boletin, newsletter, webinar,
    respuesta automatica, mensaje automatico, fuera de la oficina, estare fuera, estoy fuera de la oficina, ausente de
    la oficina, me encuentro ausente, no responda a este, no responder a este, no respondas a este, este es un mensaje
    automatico, hemos recibido su mensaje, hemos recibido tu mensaje, acuse de recibo, buzon no, nota de prensa,
    oferta especial, aprovecha ya, aproveche ya`,
  inside: `revision de pipeline, revision del pipeline, pipeline, prevision, previsiones, forecast, reunion de equipo,
    comite comercial, reunion de ventas, reunion de socios, mi pitch, formacion, revision de precios, distribuidor,
    nuestro partner, nuestro distribuidor, lo que les conte, lo que les dije, acta interna, reunion interna, nota
    interna, notas internas, resumen interno, seguimiento interno, solo interno, interno prevision`,
  recalls: `me preguntabas, me preguntaba, preguntabas, preguntaban, preguntaste, pregunto usted, querias saber,
    queria saber, queriais saber, respecto a tu pregunta, respecto a su pregunta, sobre tu pregunta, sobre su
    pregunta, a tu pregunta, a su pregunta, respondiendo a, contestando a, como preguntabas`,
} satisfies Partial<Lexicon>;
