import type { Lexicon } from "../../lexicon.ts";

/** Sayings about the choice, who helps in it and who else is in it. */
export const sayingsOfChoice: Lexicon["sayings"] = {
  "champion 0": `no lo voy a apoyar, no lo va a apoyar, no voy a apoyar*, no va a apoyar*, no lo apoyare, no lo
    apoyara, no os voy a apoyar, no nos va a apoyar, no os apoyare, no nos apoyara, no lo voy a defender, no lo va a
    defender, no lo defendere, no lo defendera, no voy a defender*, no va a defender*, no lo voy a recomendar, no lo
    recomendare, no lo recomendara, no lo va a recomendar, no lo recomiendo, no voy a recomendar*, no va a
    recomendar*, no voy a empujar*, no va a empujar*, no voy a mover un dedo, no movere un dedo, no movera un dedo, no
    va a mover un dedo, no voy a pelear*, no voy a dar la cara, no dara la cara, no va a dar la cara, no me voy a
    mojar, no me mojare, no se va a mojar, no se mojara, no conteis conmigo, no cuentes conmigo, no cuenten conmigo,
    no cuente conmigo, habla en contra, hablara en contra, hablar en contra, va a hablar en contra, votara en contra,
    votare en contra, vota en contra, esta en contra, estoy en contra, se opone, me opongo, se opondra, me opondre,
    apoya a otro, prefiere a otro, apoya a la competencia, desaconseja, desaconsejara, lo desaconsejare, no me
    convence, no le convence, no creo en, no cree en, no creo en esto, no os voy a recomendar, no te voy a recomendar,
    no le voy a recomendar, no les voy a recomendar, no os recomendare, no te recomendare, no os voy a defender, no te
    voy a defender, abiertamente en contra, no defendere`,
  "champion 1": `encantado con nosotros, encantada con nosotros, encantado con vosotros, encantada con vosotros, le
    caemos bien, me caeis bien, de nuestro lado, de vuestro lado, nos ve con buenos ojos, os veo con buenos ojos, se
    ofrece a orientarnos, se ofrece a ayudar*, le gusta como trabajamos, me gusta como trabajais, le gusta trabajar
    con nosotros, nos tiene aprecio, nos tiene simpatia, nos aprecia, os mantendre al tanto, te mantendre al tanto,
    nos mantendra al tanto, le mantendre al tanto, nos mantiene al tanto, habla bien de nosotros, es fan, muy fan,
    quiere que salga, cruzo los dedos, nos desea suerte, os deseo suerte, soy fan de, fan de lo que, me encantaria que
    saliera, le encantaria que saliera, me gusta mucho (vuestro|su|tu), me parece* geniales, (estare|estaria)
    encantad* de ayudar*, encantad* de ayudar*, espero que salga, bien de nosotros, quiere ayudarnos`,
  "champion 3": `como prometi, como prometio, como habia prometido, como le prometi, como os prometi, como te prometi,
    tal como prometi, tal como prometio, tal y como prometi, tal como quedamos, lo prometido es deuda, convencio a …
    (recibirnos|recibiros|vernos|veros), convencio al … (recibirnos|recibiros|vernos|veros), he convencido a …
    (recibiros|recibirte|veros|verte), ha convencido a … (recibirnos|vernos), os he conseguido, te he conseguido, nos
    ha conseguido, nos consiguio, os consegui, te consegui, le consegui, les consegui, defendio nuestra, defendio
    nuestro, ha defendido nuestra, ha defendido nuestro, defendi vuestra, defendi vuestro, he defendido vuestra, he
    defendido vuestro, defendi su propuesta, cumplio su palabra, ha cumplido su palabra, cumplio lo prometido, ha
    cumplido lo prometido, hizo lo que le pedimos, hizo lo que le pedi, ha hecho lo que le pedimos, ha hecho lo que le
    pedi, hice lo que me pediste, hizo lo que prometio, como habia prometido y, porque insisti, he defendido su causa,
    como acordamos le he, como acordamos te he, como acordamos os he`,
  "competition 0": `nos quedamos con <name>, se quedan con <name>, se queda con <name>, se quedaron con <name>, se han
    quedado con <name>, nos hemos quedado con <name>, han elegido a, ha elegido a, hemos elegido a, eligieron a,
    eligio a, elegimos a, se decidieron por, se han decidido por, nos hemos decidido por, nos decidimos por, optaron
    por <name>, han optado por <name>, hemos optado por <name>, optamos por <name>, opto por <name>, firmaron con
    <name>, han firmado con <name>, hemos firmado con <name>, firmamos con <name>, ha firmado con <name>, firmo con
    <name>, firmado con otro, firmado con la competencia, firmaron con otro, firmaron con la competencia, firman con
    <name>, adjudicado a, adjudicada a, adjudicaron a, se adjudico a, gano <name>, ha ganado <name>, se van con
    <name>, se fueron con <name>, se va con <name>, se fue con <name>, se han ido con <name>, nos vamos con <name>,
    vamos con <name>, van con <name>, nos vamos con otro, se van con otro, se fueron con otro, elegido otro, elegido
    otra, elegido a otro, contratado a <name>, contrataron a <name>, contratado con <name>, se lo lleva <name>, se lo
    ha llevado <name>, se lo llevo <name>, siguen con <name>, seguimos con <name>, seguiran con <name>, seguiremos con
    <name>, sigue con <name>, renovado con <name>, renovaron con <name>, renuevan con <name>, lo dejan como esta, lo
    dejamos como esta, dejarlo como esta, dejar todo como esta, lo dejan todo como esta, se quedan como estan, nos
    quedamos como estamos, seguir como hasta ahora, siguen como hasta ahora, seguimos como hasta ahora, seguiremos
    como hasta ahora, seguiran como hasta ahora, seguir como siempre, siguen como siempre, seguimos como siempre,
    seguiran como siempre, seguiremos como siempre, no van a cambiar nada, no vamos a cambiar nada, no cambiar nada,
    han decidido no, ha decidido no (cambiar|comprar|hacer), hemos decidido no (cambiar|comprar|hacer), decidido
    seguir, decidido quedarse, decidido quedarnos, decidido dejar, decidido mantener, seguimos como antes, siguen como
    antes, sigue como antes, seguiran como antes, seguiremos como antes, seguir como antes, decidido trabajar con
    <name>, trabajar con <name>, trabajaremos con <name>, firmaron con un competidor, firmado con un competidor, firmo
    con un competidor, firmamos con un competidor, elegido otro proveedor, elegido a otro proveedor, seguimos con
    nuestr*, siguen con sus, seguiremos con nuestr*, seguiran con sus, (ir|irnos|irse|vamos|van) con <name>,
    (firmaron|firmado|firmo|firmamos|firman) … con (la competencia|otro|otra|un competidor)`,
  "competition 3": "como rebatir … funciono, argumentario … (validado|probado|comprobado)",
  "decision-criteria 0": `no hay criterios, no habra criterios, sin criterios, ningun criterio, no tenemos criterios,
    no tienen criterios, no tiene criterios, tampoco habra criterios, no vamos a (definir|hacer|poner|fijar) …
    (criterios|lista|requisitos), no van a (definir|hacer|poner|fijar) … (criterios|lista|requisitos), no va a haber
    criterios, no quieren (lista|criterios|requisitos), no queremos (lista|criterios|requisitos), no quiere
    (lista|criterios|requisitos), sin lista, ninguna lista, no hay lista, no usamos criterios, no usan criterios, no
    trabajamos con criterios, no trabajan con criterios, a ojo, por intuicion, por instinto, por corazonada, por
    feeling, a pura intuicion, segun nos de, segun les de, a dedo, por olfato, a sentimiento, por sensaciones, al
    tuntun, matriz (retirada|anulada|eliminada), criterios (retirados|anulados|eliminados|suprimidos), matriz de
    criterios queda retirada, lista no la queremos, (matriz|criterios|baremo|pliego) … (queda|quedan|ha sido|han
    sido|fue|fueron|esta|estan) (retirad*|anulad*|eliminad*|suprimid*|retirados)`,
  "decision-criteria 2": `en ese orden, en este orden, por ese orden, por este orden, por orden de importancia, por
    orden de prioridad, orden de importancia`,
  "decision-criteria 3": `pliego … (nuestro|nuestra|nuestros|nuestras|con nosotros), criterios … por escrito …
    (nuestro*|nuestra*|con nosotros|sugeri*|vuestr*), criterios que
    (propusimos|propusisteis|sugerimos|sugeristeis|redactamos|redactasteis|propuso usted)`,
  "decision-process 0": `(proceso|concurso|licitacion|seleccion|evaluacion|comparativa|convocatoria|procedimiento)
    (esta|ha sido|fue|queda|quedo|se ha) (anulad*|cancelad*|suspendid*|paralizad*|parad*|detenid*|congelad*|en
    pausa|en suspenso|aparcad*|archivad*|desiert*), proyecto (esta|ha sido|fue|queda|quedo|se ha)
    (anulado|cancelado|suspendido|paralizado|parado|detenido|congelado|en pausa|en suspenso|aparcado|archivado|en el
    cajon|en la nevera|en el congelador), ha anulado …
    (concurso|proceso|licitacion|seleccion|evaluacion|convocatoria|comparativa), han anulado …
    (concurso|proceso|licitacion|seleccion|evaluacion|convocatoria|comparativa), ha cancelado …
    (concurso|proceso|licitacion|seleccion|evaluacion|convocatoria|comparativa|proyecto), han cancelado …
    (concurso|proceso|licitacion|seleccion|evaluacion|convocatoria|comparativa|proyecto), han parado …
    (concurso|proceso|licitacion|seleccion|evaluacion|todo|proyecto), ha parado …
    (concurso|proceso|licitacion|seleccion|evaluacion|todo|proyecto), han congelado …
    (proceso|seleccion|todo|proyecto), ha congelado … (proceso|seleccion|todo|proyecto), suspend* …
    (concurso|proceso|licitacion|seleccion|evaluacion|convocatoria|proyecto), todo
    (parado|paralizado|congelado|suspendido|en pausa|cancelado), todo esta (parado|paralizado|congelado|suspendido|en
    pausa|cancelado), no se va a evaluar, no se va a elegir, no se va a decidir, no se evaluara, no se elegira, no se
    decidira, no habra (seleccion|concurso|evaluacion|decision|licitacion), no va a haber
    (seleccion|concurso|evaluacion|decision|licitacion), declarado desierto, desierto, hasta nuevo aviso, hasta nueva
    orden, en el congelador, en la nevera, en punto muerto, en via muerta, en dique seco, en stand by, no hacer
    ninguna seleccion, no hacer seleccion, no habra ninguna seleccion, no se hara ninguna seleccion, puesto fin al,
    puso fin al, ha puesto fin, puesto fin a, pone fin a, no habra clasificacion ni, ni decision, no habra decision,
    nadie sera evaluado, nadie sera elegido, no se elegira a nadie,
    (licitacion|proceso|concurso|proyecto|seleccion|evaluacion|compra) (fue|ha sido|esta|queda|quedo)
    (cancelad*|anulad*|suspendid*|paralizad*|congelad*|parad*|detenid*)`,
  "paper-process 3": `compra directa, compra online, compran online, sin contrato, con tarjeta, con la tarjeta de la
    empresa, sin papeleo, sin firmar nada, nada que firmar, suscripcion directa, no hace falta contrato, pago con
    tarjeta, autoservicio`,
};
