import type { Lexicon } from "../../lexicon.ts";

/** Who else they could buy from. */
export const rivals = {
  rival: `competidor*, competencia, rival, rivales, otro proveedor, otros proveedores, otra empresa, proveedor actual,
    otras opciones, otra opcion, desarrollo propio, desarrollo interno, otros dos, otro fabricante`,
  vying: `tambien hablan, hablan tambien, tambien hablamos, estan hablando con, hablando con, hablan con, habla con,
    hemos hablado con, tambien ven, tambien miran, miran tambien, estan mirando, estamos mirando, estan viendo,
    visitado, han visitado, les han visitado, les visito, nos visito, nos han visitado, compiten, compite,
    compitiendo, competimos con, competis con, en liza, en carrera, en la carrera, en la puja, en la pelea, en juego,
    oferta de, ofertas de, cotizacion de, demo de, demo con, prueba de, probando, estan probando, estamos probando,
    prueban, evaluan, evaluando, evaluamos, comparan, comparando, comparan con, nos comparan, os comparamos,
    comparamos, comparativa con, ademas de, aparte de, aparte de vosotros, junto a, tambien esta, tambien estan,
    alternativa*, otra opcion, lista corta, contactaron, contactado, les llamo, nos llamo, nos contacto, les contacto,
    conocen a, hoy usan, hoy usa, usan hoy, actual es, pidieron a, pedido a, hemos pedido, han pedido, competencia :,
    competidor :, competidores :, rival :, consideran, considerando, consideramos, esta ahi, se ha colado, comercial
    de, vendedor de, barajan, barajamos, sondean, sondeando, presupuesto tambien a, presupuesto a <name>, pedido
    presupuesto, pedido oferta, oferta a <name>, <name> tambien, tambien <name>, tambien a <name>, tambien con <name>,
    presupuesto de <name>, propuesta de <name>, han visto a <name>, han visto <name>, hemos visto a <name>, vino
    <name>, ha venido <name>, vinieron los de, conoce a <name>, conocen <name>, frente a <name>, contra <name>,
    tambien hemos invitado, hemos invitado a, comparando con, nos estan comparando, hecho una oferta`,
  standing: `por delante, por detras, en cabeza, a la cabeza, va primero, van primero, vamos primero, vais primero, va
    segundo, van segundo, vamos segundos, en segundo, favorit*, preferid*, plan b, de repuesto, de reserva, empatad*,
    empate, cabeza con cabeza, codo con codo, codo a codo, a la par, eliminad*, descartad*, quedo fuera, ha quedado
    fuera, se quedo fuera, se cayo, cayo, caido, sigue en, siguen en, aun en, todavia en, muy car*, demasiado car*,
    mas car*, mas barat* pero, le sacamos, nos saca, os saca, nos sacan, ventaja, lleva ventaja, llevan ventaja,
    llevamos ventaja, llevais ventaja, punto por encima, puntos por encima, por encima, por debajo, pierde fuelle,
    pierden fuelle, perdiendo fuelle, se desinfla, mejor valorad*, peor valorad*, mejor puntuad*, peor puntuad*, gana
    en, ganan en, ganamos en, ganais en, pierde en, pierden en, flojea, flojean, quedan dos, quedamos dos, quedais
    dos, quedan solo dos, solo quedan, solo quedais, solo quedamos, entre vosotros y, entre ustedes y, entre nosotros
    y, finalista*, a lo lejos, pisando los talones, retirad*, se retiro, se han retirado, decepciono, mala demo, ya
    casi nadie habla, va por detras, a distancia, cuesta mas, segunda opcion, primera opcion, mejor que, peor que,
    quedaron segundos, quedo segundo, quedo segunda, van segundos, somos segundos, sois segundos, somos los favoritos,
    sois los favoritos, somos primeros, sois primeros, vais por delante, vamos por delante, vais por detras, vamos por
    detras, <name> va por delante, <name> va por detras, <name> lidera, esta fuera, estan fuera, segundos y lejos, os
    prefieren, nos prefieren, prefieren a <name>, prefieren <name>, peores en, mejores en, gana por poco, ganais por,
    ganamos por, por delante en, mas barato pero, mas barata pero, mas caro pero, fuerte en, flojo en, mas barato, mas
    barata, mas caro, mas cara`,
  counter: `como rebatir, rebatir, como responder, nuestra respuesta a, respuesta a, respuesta frente,
    contraargumento*, contrargumento*, contra-argumento*, contraplan, contraofensiva, contraoferta, contraataque,
    argumento* contra, argumentario contra, argumentario frente, argumento* frente, nuestros argumentos, nuestro
    argumento, replica a, replica, estrategia contra, estrategia frente, plan contra, plan frente, plan para ganar,
    plan para batir, como ganar a, como ganarle, como batir, como vencer, como contrarrestar, contrarrestar, defensa
    frente, defensa contra, battlecard, comparativa frente, objecion*, antidoto, desmontar, como desmontar, como
    tumbar, nuestra respuesta al, respuesta al`,
  checked: `comprobad*, comprobamos, comprobo, probad*, probamos, probo, ha probado, hemos probado, testad*,
    testeamos, validad*, validamos, valido, ha validado, contrastad*, contrastamos, contrasto, verificad*,
    verificamos, verifico, confirmad*, confirma, confirmo, revisad* con, repasad* con, repasamos con, ensayad*,
    ensayamos, acordad* con, acordado, acordamos con, de acuerdo, esta de acuerdo, funciono, funciona, ha funcionado,
    convencio, convence, ha convencido, convencid*, cuela, colo, compra el, compro el, le cuadra, les cuadra, aguanta,
    se sostiene, da por bueno, dio por bueno, le parece, le vale, la hace suya, lo hace suyo, la suscribe, lo
    suscribe, asiente, comprobamos con, la comprobamos, lo comprobamos, la probamos, lo probamos, convencio tambien,
    tambien a su, hace suya, hace suyo`,
  chosen: `nos quedamos con, se quedan con, se queda con, se han quedado con, se quedaron con, se quedo con, nos hemos
    quedado con, quedarse con, elegido a, elegido, eligieron a, eligieron, eligio a, eligio, elegimos a, elegimos, han
    elegido, ha elegido, hemos elegido, se decidieron por, se decidio por, nos decidimos por, se han decidido por, nos
    hemos decidido por, decidido por, optaron por, opto por, optamos por, han optado por, hemos optado por, ha optado
    por, firmaron con, firmo con, firmamos con, han firmado con, hemos firmado con, ha firmado con, van a firmar con,
    vamos a firmar con, va a firmar con, adjudicado a, adjudicada a, adjudicaron a, adjudica a, se adjudico a,
    adjudicatari*, ganado <name>, gano <name>, ha ganado <name>, gana <name>, se lo lleva <name>, se lo llevo <name>,
    se lo ha llevado <name>, se lo dan a, se lo dieron a, se lo hemos dado a, se van con, se fueron con, se va con, se
    fue con, nos vamos con, vamos con, van con, se han ido con, nos hemos ido con, contratado a, contratado con,
    contrataron a, contratan a, contratamos a, comprado a, compraron a, compramos a, renovado con, renovaron con,
    renuevan con, renovamos con, siguen con <name>, sigue con <name>, seguimos con <name>, seguir con <name>, perdido
    contra, perdimos contra, perdido frente, firmaron con un competidor`,
  unchanged: `dejar todo, dejarlo todo, dejan todo, dejamos todo, lo dejan como, lo dejamos como, dejarlo como, todo
    sigue igual, sigue todo igual, seguir igual, siguen igual, seguimos igual, seguiran igual, seguiremos igual, sigue
    igual, quedarse como, quedarnos como, se quedan como, nos quedamos como, como estan, como estamos, como estaban,
    como hasta ahora, como siempre, seguir como, siguen como, seguimos como, seguiremos como, seguiran como, no
    cambiar nada, no cambian nada, no cambiamos nada, no cambiaran nada, no cambiaremos nada, no van a cambiar, no
    vamos a cambiar, no va a cambiar, no cambia nada, no cambiar, no hacer nada, no haran nada, no haremos nada, no
    van a hacer nada, no vamos a hacer nada, no compran nada, no compraran nada, no compraremos nada, no van a
    comprar, no vamos a comprar, no comprar nada, no comprar a nadie, se quedan con …
    (excel|papel|libreta|sistema|programa|que tienen|hoja*|cuaderno*), nos quedamos con …
    (excel|papel|libreta|sistema|programa|que tenemos|hoja*|cuaderno*), se queda con …
    (excel|papel|libreta|sistema|programa|que tiene|hoja*|cuaderno*), quedarse con …
    (excel|papel|libreta|sistema|programa|que tienen|hoja*|cuaderno*), seguir con …
    (excel|papel|libreta|sistema|programa|que tienen|que tenemos|hoja*|cuaderno*|de siempre), siguen con …
    (excel|papel|libreta|sistema|programa|que tienen|hoja*|cuaderno*|de siempre), seguimos con …
    (excel|papel|libreta|sistema|programa|que tenemos|hoja*|cuaderno*|de siempre), seguiran con …
    (excel|papel|libreta|sistema|programa|que tienen|hoja*|cuaderno*|de siempre), seguiremos con …
    (excel|papel|libreta|sistema|programa|que tenemos|hoja*|cuaderno*|de siempre), sigue con …
    (excel|papel|libreta|sistema|programa|que tiene|hoja*|cuaderno*|de siempre), mantener … (sistema|programa|que
    tienen|actual|excel), mantienen … (sistema|programa|que tienen|actual|excel), mantenemos … (sistema|programa|que
    tenemos|actual|excel), mantendran … (sistema|programa|que tienen|actual|excel), status quo, statu quo,
    desarrollarlo ellos, desarrollarlo nosotros, hacerlo ellos mismos, lo hacen ellos, lo haran ellos, lo haremos
    nosotros, desarrollo interno, desarrollo propio, lo hacemos internamente, lo hacen internamente, hacerlo
    internamente, lo haran internamente`,
} satisfies Partial<Lexicon["concepts"]>;
