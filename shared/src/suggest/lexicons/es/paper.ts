import type { Lexicon } from "../../lexicon.ts";

/** The way from a yes to a signature. */
export const paper = {
  paper: `contrato*, contratacion, juridico, juridica, legal, firma, papeleo, papeles, papel, condiciones generales,
    nda, acuerdo de confidencialidad, confidencialidad, dpa, proteccion de datos, rgpd, orden de compra, orden,
    pedido, convenio, anexo, acuerdo marco, homologacion, alta, alta de proveedor, altas de proveedor, alta como
    proveedor, registro de proveedores, proveedor*, compras, tramite*, tramites, burocracia, asesoria juridica,
    abogado*, dpd, clausula*, expediente, cuestionario de seguridad, contratar, contratos, poliza, borrador,
    administrativ*, acuerdo, condiciones de siempre, condiciones habituales`,
  department: `juridico, juridica, legal, asesoria juridica, departamento legal, departamento juridico, abogado*,
    compras, departamento de compras, cumplimiento, compliance, dpd, dpo, proteccion de datos, seguridad, seguridad
    informatica, sistemas, finanzas, contabilidad, administracion, intervencion, interventor*, secretaria, tesoreria,
    fiscal, seguros, firma electronica, notaria, notario, proveedores, alta de proveedor, riesgos, calidad, nda,
    confidencialidad, gerente firma, gerencia firma, director firma, directora firma, alcaldia, alcaldia firma,
    gerente, contratacion, patrimonio, recursos humanos, contraloria, apoderado, apoderada`,
  blocked: `bloquead*, bloquea, bloqueo, bloquean, parad*, ha parado, paralizad*, paralizo, paralizan, detenid*,
    congelad*, congelo, suspendid*, suspendio, prohibid*, prohibe, prohiben, prohibio, prohibicion, rechaz*, veta,
    vetad*, veto, no acepta, no aceptan, no aceptara, no permite, no permiten, no deja, no dejan, no puede firmar, no
    pueden firmar, no podemos firmar, no se puede firmar, no se firma, no firma, no firman, no firmara, no firmaran,
    no va a firmar, no se firmara, no contrata, no contratan, no se contrata, no admite, no admiten, ningun proveedor
    nuevo, ningun contrato, cerrad* a, cerradas, vetados, lista negra, moratoria, imposible firmar, imposible
    contratar, imposible, atascad*, atranca*, tumbad*, tumbo, excluye, excluid*, nos deja fuera, deja fuera, nos dejan
    fuera, fuera del registro, incumpl*, no cumple, no cumplimos, no pasa, no paso, no pasamos, no nos dan de alta,
    deneg*, inviable, stop, frenad*, freno, no admite*, no acepta* (nuevos|proveedores), no (firma|firman) ningun
    contrato, no da de alta, no dan de alta, ningun contrato hasta`,
  usual: `de siempre, habitual*, normal*, estandar, tipico, tipica, de costumbre, como siempre, ordinari*, usual*,
    clasico, clasica, el mismo de, la misma de, mismas de, los de siempre, corriente, sencillo, simple, como con
    todos, como los demas, como las demas, como otras veces, de toda la vida, de rutina, comun, condiciones de
    siempre, condiciones habituales, contrato habitual`,
  presumed: `supon*, imagin*, presum*, cree, creen, creemos, creo, pienso, piensan, probablemente, seguramente, se
    supone, a priori, en principio, sera, seran, seria, bastara, bastaria, valdra, valdria, servira, serviria, ira,
    iria, dan por hecho, damos por hecho, da por hecho, doy por hecho, dan por supuesto, por supuesto que, entiend*,
    normalmente, nadie lo ha mirado, nadie ha mirado, sin mirar, sin comprobar, no lo ha comprobado, que sepa, que
    sepamos, que yo sepa, parece, deberia, deberian, calculan que, calcula que, como siempre, suelen, suele, asumen,
    asume, asumimos, supongo, imagino, valdran, serviran`,
  underWay: `en curso, en marcha, en tramite, en revision, revisando, revisandolo, lo revisa, lo revisan, revisan,
    revisa, lo tiene, lo tienen, esta en, esta ya en, estan en, en manos de, sobre la mesa, en la mesa de, nos lo
    devuelve, nos lo devuelven, nos lo devolveran, nos devuelve, nos devuelven, devuelve, devuelven, devolveran,
    devolvera, nos pasan, nos pasa, nos pasaran, pasan sus, nos mandan, nos manda, nos mandaran, nos envian, nos
    enviaran, envian sus, nos contestan, nos responden, vuelve el, vuelven el, en firma, para firma, a la firma, a
    firma, comentarios, cambios, segunda version, version <number>, v2, v3, ultima version, borrador, redlines,
    iniciad*, empezad*, ya empezo, arrancad*, presentad*, entregad*, enviad*, mandad*, recibid*, tramitand*, tramita,
    gestionand*, docusign, se firma, firman, estara listo, estara lista, estara, sale el, saldra el, ultimos retoques,
    ultimos cambios, negociando, va por, desde el, de vuelta, lo tenemos de vuelta`,
  selfServe: `compra directa, compran directo, compra online, compran online, comprar online, compra en linea, compran
    en linea, compra por internet, compran por internet, desde la web, en nuestra web, en vuestra web, en su web,
    desde el sitio, desde la pagina, por la pagina, tarjeta de la empresa, tarjeta de empresa, tarjeta corporativa,
    tarjeta de credito, paga con tarjeta, pagan con tarjeta, pagar con tarjeta, pago con tarjeta, sin contrato, sin
    papeleo, sin papeles, sin firmar nada, nada que firmar, no hay que firmar, no hace falta contrato, no hace falta
    firmar, no necesita contrato, no necesitan contrato, no requiere contrato, autoservicio, self-service, self
    service, se dan de alta, se da de alta ella, se da de alta el, suscripcion online, se suscribe online, se
    suscriben online, contratacion online, contratan online, contrata online, en dos clics, en tres clics, un par de
    clics, cuatro clics, paypal, bizum, mercado pago, oxxo, compran sin mas con, suscripcion directa, suscripcion en
    la web, directa en la web, sin nada que firmar, directo en la web, con tarjeta, la tarjeta de la empresa, compran
    sin mas`,
} satisfies Partial<Lexicon["concepts"]>;
