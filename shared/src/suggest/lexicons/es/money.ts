import type { Lexicon } from "../../lexicon.ts";

/** What it costs, and whether there is money for it. */
export const money = {
  money: `presupuesto*, dinero, fondos, partida*, financiacion, financiamiento, plata, lana, pasta, caja, inversion,
    gasto*, credito*, monto, importe, medios economicos, guita, varo, tesoreria, subvencion*, liquidez, rubro,
    asignacion, dotacion, orden de compra, capex, recursos para, un duro, un euro, un peso, un centimo, un centavo`,
  approved: `aprobado*, aprobada, aprobadas, aprobo, aprobaron, autorizado*, autorizada, autorizo, autorizaron,
    liberado*, liberada, libero, liberaron, concedido*, concedida, concedieron, luz verde, visto bueno, vobo, el ok,
    dio el ok, firmado, firmada, firmados, firmo, asignado, asignada, asignados, asignaron, consignado, consignada,
    consignados, garantiza, garantizado, garantizada, garantizo, confirmado, confirmada, confirmados, confirmo que,
    ratificado, ratificada, votado, votada, dotado, dotada, desbloqueado, desbloqueada, desbloqueo, desbloquearon,
    dieron el si, dio el si, dijo que si, dado el si, ya esta en la cuenta, ya esta en caja, asegurado, asegurada,
    asegurados, salio adelante, paso el comite, soltado, solto, bendicion, dado luz, habilitado, habilitada,
    habilitaron, validado, validada, acordado, acordada, ya los tenemos, ya lo tenemos, otorgado, otorgada, emitida,
    emitido, ok de, apartado ella misma, apartado el mismo, apartado los fondos, votados, inscrito en, estan
    liberados, garantiza la financiacion, estan votados, inscrita en, en la cuenta, llego la subvencion, aprobo
    anoche, aprobaron anoche`,
  pending: `a la espera, en espera, esperando, esperamos, espera que, pendiente*, cuando, en cuanto, una vez, falta
    que, falta por, tiene que, tienen que, hay que, debe, deben, por aprobar, por firmar, sera, seran, se aprobara,
    aprobara, aprobaran, tendran que, tendra que, solicitado, solicitada, pedido, pediran, pedira, sujeto a, sujeta a,
    condicionad*, hasta que, todavia no, aun no, esta por, en tramite, en proceso de, se espera, confiamos, confian,
    se presentara, a falta de, antes de que, no antes, falta la firma, que aprueben, que lo aprueben, que lo aprueb*`,
  willing: `hasta, maximo, max, como mucho, como maximo, tope, techo, limite, no mas de, a lo sumo, entre, rango,
    horquilla, del orden de, alrededor de, unos, unas, en torno a, cerca de, en mente, pensado, apartado, apartados,
    apartada, apartar, reservado, reservada, reservados, guardado, guardados, previsto, prevista, previstos, preve,
    prevemos, preven, gastar, invertir, destinar, destinado, destinados, destina, destinan, destinamos, dispongo,
    disponemos, dispone, disponen, manejamos, maneja, manejan, contamos con, cuenta con, cuentan con, presupuesto*,
    partida, tenemos, tienen, tiene, tengo, dedicar, poner, pondria, pondrian, pondriamos, ponemos, pagar, pagaria,
    pagarian, llegar, llegariamos, llegarian, llegaria, llegamos, subir, pasar de, pase de, pasarse, pasarnos,
    exceder, exceda, superar, supere, por debajo, menos de, dispuest*, piensa gastar, piensan gastar, calculan gastar,
    quieren gastar, quiere gastar, quiere poner, ronda, rondan, mas no, ni un euro mas, para esto, para ello, para
    todo, de tope, contemplado, contemplan, contemplamos, andamos por, hablamos de, estiramos, estirar, pensabamos,
    pensamos, pensando, orden de magnitud, moverse en, gastar*, invertir*`,
  findable: `se podria, podria salir, podrian salir, podriamos sacar, podria sacar, podrian sacar, puede salir, pueden
    salir, se puede sacar, se puede rascar, rascar, rascando, rasque*, sacar de, sacarlo de, saldria de, saldrian de,
    tirar de, tirar del, tirariamos, echar mano, echando mano, buscar la manera, buscar el dinero, encontrar … dinero,
    encontrar … presupuesto, encontrar … fondos, encontrar … hueco, encontrar … plata, conseguir … dinero, conseguir …
    fondos, conseguir … plata, hacer hueco, hacer un hueco, hacerle un hueco, hacer sitio, remanente*, sobrante,
    sobrar, sobra algo, sobre algo, queda algo, quedar algo, quede algo, algo queda, algo habra, algo se, algo podria,
    reasignar, mover de, mover dinero, mover partidas, pedir una ayuda, pedir ayuda, pedir una subvencion, solicitar
    una ayuda, solicitar una subvencion, subvencion, apretarnos, apretandonos, apretarse, ahorrar de, del fondo de,
    fondo de reserva, fondo de contingencia, imprevistos, caja chica, negociar una ampliacion, ampliacion, estirar,
    arreglar, nos arreglariamos, nos apanamos, nos apanariamos, juntar, juntando, raspar, raspando, cuadrar, haria
    falta cuadrar, recolocar, trasvasar, imputar, cargar a, cargarlo a, meterlo en, colarlo en, colar en, financiar,
    conseguir algo, mover algo, mover un poco, mover parte, algo del fondo, sacar algo, conseguir un poco, sacar un
    poco, apanar algo, salir de`,
  modal: `podria, podrian, podriamos, puede, pueden, podemos, puedo, se puede, deberia, deberian, deberiamos, habria,
    habra, tendria, creo, cree, creen, creemos, piensa, pienso, piensan, saldria, saldrian, quiza, quizas, a lo mejor,
    tal vez, si, buscaria, buscariamos, encontrariamos, sacariamos, tirariamos, algo`,
  gone: `congelado, congelada, congelados, congeladas, recortado, recortada, recorte, recortes, agotado, agotada,
    agotados, gastado, gastada, cancelado, cancelada, se fue, se ha ido, se lo lleva, se come, se lo come, bloqueado,
    bloqueada, suspendido, suspendida, retirado, retirada, quitado, quitaron, tumbado, tumbaron, vacia, vacias, vacio,
    esfumado, comprometido todo, a cero, en cero`,
  cost: `cuesta, cuestan, nos cuesta, les cuesta, le cuesta, costando, costo, coste, costes, costos, pierde, pierden,
    perdemos, perdido*, perdida*, perder, multa*, sancion*, penalizacion*, desperdici*, merma*, derroche, derrochan,
    tira a la basura, tiramos a la basura, tiran a la basura, se va en, se nos va, se les va, se van en, horas extra,
    devoluciones, indemniza*, reembols*, dejamos de ganar, dejan de ganar, deja de ganar, deja de facturar, dejan de
    facturar, dejamos de facturar, lucro cesante, fuga*, sobrecoste*, sobrecosto*, impagad*, quebranto, agujero,
    supone, suponen, sangria, sin facturar`,
  price: `su oferta, tu oferta, vuestra oferta, su presupuesto de ustedes, vuestro presupuesto, vuestro precio, su
    precio, tu precio, tu presupuesto, precio de, tarifa*, descuento, factura de, facturacion de, sueldo*, salario*,
    capital social, ventas de, cotizacion, proforma, caro, cara, cuota, iva, oferta de, vendieron, vendio, vendido,
    han vendido`,
  otherSpend: `navidad, cena, fiesta, publicidad, marketing, feria, stand, obras, obra, tejado, reforma, coche*,
    viaje*, cesta*, mobiliario, patrocinio, evento, oficina nueva, nueva oficina, nave nueva, nuevas oficinas,
    mudanza, web nueva`,
} satisfies Partial<Lexicon["concepts"]>;
