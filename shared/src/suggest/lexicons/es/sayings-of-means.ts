import type { Lexicon } from "../../lexicon.ts";

/** Sayings about money and power. */
export const sayingsOfMeans: Lexicon["sayings"] = {
  "authority 0": `no pinto nada, no pinta nada, no pintamos nada, no decido nada, yo no decido, no decide nada, ni voz
    ni voto, sin voz ni voto, no tengo voz, no tenemos voz, nadie tiene voz, no tiene voz, no tengo ni voz, no tengo
    voto, no me preguntan, nadie me pregunta, no me consultan, nadie me consulta, no le consultan, no le preguntan,
    nadie le pregunta, nadie le consulta, nada que ver con, no tengo nada que decir, no tengo nada que ver, no es mi
    competencia, no es cosa mia, no es asunto mio, no me corresponde, no me compete, no soy la persona, no soy quien,
    no soy nadie, no corto nada, ni pincho ni corto, ni pincha ni corta, ni corto ni pincho, no tengo poder, no tengo
    autoridad, no tengo influencia, no tengo peso, ninguna influencia, ningun poder, sin poder, no tengo arte ni
    parte, soy becari*, solo soy becari*, soy temporal, estoy de paso, soy el ultimo mono, soy la ultima mona, ultimo
    mono, no intervengo, no intervengo en, no interviene en, solo cojo el telefono, solo atiendo el telefono, no tengo
    mando, nadie me pediria, me pediria opinion, pediria mi opinion, no interviene para nada, no intervengo para nada,
    no interviene en nada, no intervengo en nada, yo solo reservo, solo reservo, solo paso recados, solo llevo la
    agenda, nada que decir, nada que decir en, nadie me pregunta por, no me dejan opinar, no puedo opinar, no opino,
    no opina, ni opino ni, no cuentan conmigo, mi opinion no cuenta, mando sobre nada, ni siquiera una opinion, no
    depende de mi ni, ni participo en la decision, no participo en la decision, no participo en las decisiones`,
  "authority 1": `seria usuari*, sera usuari*, usuario nada mas, usuaria nada mas, solo usuari*, solo usuaria, mero
    usuario, mera usuaria, simple usuari*, usuario y punto, usuaria y punto, usuario sin mas, lo usaria pero, lo usara
    pero, lo usare pero, lo usaria a diario pero, lo utilizaria pero, lo utilizara pero, yo lo uso y, solo lo usa,
    solo lo uso, solo lo usaria, solo lo usare, solo lo usara, la elige otro, lo elige otro, lo eligen otros, la
    deciden otros, eligen otros, deciden otros, decide otro, elige otro, otros eligen, otros deciden, no participa en
    la eleccion, no participo en la eleccion, no participa en la decision, no participo en la decision, no entra en la
    decision, no entra en la eleccion, no elige, no elijo yo, no decide ella, no decide el, uso lo que, usamos lo que,
    usa lo que, me ponen lo que, nos ponen lo que, lo que me pongan, lo que nos pongan, lo que le pongan, la eleccion
    es de otros, eso lo eligen, eso lo deciden, se decide arriba, se decide en, se elige en, solo voy a teclear, la
    eleccion se hace en, eleccion se hace en, se elige en la, solo teclear, uno de los usuarios, una de las usuarias,
    eleccion corresponde a, decision corresponde a, eleccion es cosa de, decision es cosa de, lo selecciona, la
    selecciona, lo elige la, lo escoge, solo trabajara con, solo trabajare con, pero otros, la eligen otros, lo voy a
    usar pero no elijo, voy a usar … no elijo, usarlo si … elegir no, lo deciden otros, lo deciden arriba`,
  "authority 2": `le hace caso, le hacen caso, me hace caso, me hacen caso, hace caso en todo, me escucha, la escucha,
    le escucha, se fia de mi, se fia de ella, se fia de el, se fian de mi, se fian de ella, se fian de el, confia en
    mi criterio, confia en su criterio, confia en mi, sigue mi (consejo|recomendacion|criterio|opinion), sigue su
    (consejo|recomendacion|criterio|opinion), sigue mis recomendaciones, sigue sus recomendaciones, sigue lo que,
    siguen lo que, hace lo que yo, hace lo que le (diga|digo|dice|recomiende|recomiendo|recomienda), suele hacerme
    caso, suele hacerle caso, suele seguir, suele aceptar, suele firmar, casi siempre me, casi siempre la sigue, casi
    siempre lo sigue, casi siempre le, casi siempre acepta, nunca me ha llevado la contraria, nunca le ha llevado la
    contraria, nunca me ha dicho que no, nunca le ha dicho que no, rara vez (me|le|la|lo), va a misa, firma lo que
    (yo|le|ella|el), aprueba lo que (yo|le|ella|el), no decide sin (mi|su|preguntarme|consultarme), no hace nada sin
    (mi|preguntarme|consultarme|preguntarle|consultarle), yo recomiendo y, recomiendo y, recomienda y, yo propongo y,
    propongo y, propone y, yo aconsejo, aconsejo a, aconseja a, asesoro a, asesora a, mi recomendacion va, su
    recomendacion va, mi informe va, su informe va, se lo presento a, se lo presenta a, se lo llevo a, se lo lleva a,
    se lo llevara a, se lo llevare a, mi opinion pesa, su opinion pesa, mi opinion cuenta, su opinion cuenta, tiene
    oido, tengo oido, linea directa con, acceso directo, suele seguirla, suele seguirme, suele seguirlo, suele
    seguirle, me pedira opinion, me pide opinion, le pide opinion, le pedira opinion, nunca la ha contradicho, nunca
    lo ha contradicho, nunca le ha contradicho, nunca me ha contradicho, jamas la ha contradicho, propone la lista
    corta y, propone la terna y, confia en mi consejo, confia en su consejo, confia en mi palabra, siempre lo ha
    seguido, siempre la ha seguido, siempre me ha seguido, hasta ahora siempre`,
  "authority 3": `decido yo, yo decido, lo decido yo, la decision es mia, decision la tomo yo, la tomo yo, tengo la
    ultima palabra, ultima palabra la tengo, ultima palabra es mia, tiene la ultima palabra, ultima palabra la tiene
    (ella|el), ultima palabra es suya, soy yo quien decide, quien decide soy yo, soy quien decide, soy el que decide,
    soy la que decide, depende solo de mi, depende de mi, decide (el|ella) (solo|sola|mismo|misma), decide
    (solo|sola), ella decide (sola|todo), el decide (solo|todo), decide el mismo, decide ella misma, decide todo, lo
    decide todo, manda el, manda ella, el manda, ella manda, es quien manda, es quien decide, es la que decide, es el
    que decide, es ella quien decide, es el quien decide, decision es suya, toma ella la decision, toma el la
    decision, la decision la toma (ella|el), aqui mando yo, sin consultar a nadie, no consulta a nadie, no tiene que
    consultar, no tengo que consultar, no necesita consultar, no pide permiso a nadie, no rinde cuentas a nadie, no
    tiene a nadie por encima, nadie por encima, unico decisor, unica decisora, firma y decide, decide y firma, firma
    ella, yo lo firmo, la firma es mia, la decision le pertenece, decision le pertenece, decision me pertenece, lo
    decide ella sola, lo decide el solo, decide ella sola, decide el solo, decision final es mia, la decision final
    es, lo puedo firmar, puedo firmarlo, puedo firmar sin, asi que decido, mi empresa y decido, el que decide soy yo,
    solo depende de mi, depende de mi y de nadie`,
  "budget 0": `no hay presupuesto, no hay dinero, no hay plata, no hay lana, no hay pasta, no hay fondos, no hay
    partida, no hay recursos, no hay un duro, no hay un euro, no hay un peso, no hay ni un, ni un duro, ni un euro, ni
    un peso, ni un centavo, ni un centimo, ni para pipas, sin presupuesto, sin dinero, sin fondos, sin un duro, sin un
    peso, sin blanca, no tenemos presupuesto, no tienen presupuesto, no tiene presupuesto, no tengo presupuesto, no
    tenemos dinero, no tienen dinero, no disponemos de, no disponen de … (presupuesto|partida|fondos|dinero|recursos),
    no dispone de … (presupuesto|partida|fondos|dinero|recursos), no contamos con …
    (presupuesto|partida|fondos|dinero|recursos), no cuentan con … (presupuesto|partida|fondos|dinero|recursos), no
    cuenta con … (presupuesto|partida|fondos|dinero|recursos), ninguna partida, ningun presupuesto, cero presupuesto,
    presupuesto cero, presupuesto es cero, presupuesto (congelado|recortado|denegado|agotado), presupuesto esta
    (congelado|agotado|gastado|a cero), congelado el gasto, congelado … presupuesto, congelado todo el gasto, gasto
    (congelado|cerrado), se ha acabado el dinero, se acabo el dinero, se acabo el presupuesto, nos han quitado el
    presupuesto, han quitado el presupuesto, nos quitaron el presupuesto, nos denegaron, han denegado …
    (presupuesto|partida|fondos|dinero), arcas vacias, arcas estan vacias, caja esta vacia, caja vacia, hucha vacia,
    pelados, sin recursos, a dos velas, no nos lo podemos permitir, no se lo pueden permitir, no podemos
    permitirnoslo, no pueden permitirselo, no podemos pagar, no pueden pagar, no puede pagar, no alcanza, no nos
    alcanza, no les alcanza, nada presupuestado, no esta presupuestado, no hemos presupuestado, no han presupuestado,
    no hay nada presupuestado, nada previsto en el presupuesto, no gastaremos, no vamos a gastar, no van a gastar,
    cerrado el grifo, cerro el grifo, grifo cerrado, no podemos comprar, no pueden comprar, no puede comprar, cero
    hasta, no podemos pagar algo, no podemos gastar, no pueden gastar, no puede gastar, gasto congelado, gastos
    congelados, presupuesto congelado, apretarse el cinturon, apretarnos el cinturon, ni para un, sin un euro, no da
    para, nada en el presupuesto, no hay con que pagar`,
  "budget 1": `algo se puede (rascar|sacar|encontrar|mover), se puede rascar, se podria
    (sacar|rascar|encontrar|conseguir|pagar|financiar|buscar|cargar|mover), podria
    (salir|sacarse|encontrarse|conseguirse|pagarse|haber) … (dinero|presupuesto|fondo*|partida|caja|algo|bolsa|plata),
    podriamos (sacar|rascar|encontrar|conseguir|buscar|tirar|echar|mover|pedir|hacer hueco|apretarnos|destinar),
    podrian (sacar|rascar|encontrar|conseguir|buscar|tirar|echar|mover|pedir|hacer hueco|apretarse|destinar|salir),
    habria que (buscar|encontrar|rascar|sacar) … (dinero|presupuesto|fondos|partida|plata), habria forma de, habria
    manera de, habra forma de pagarlo, si convence se, si nos convence, dinero aparece, dinero apareceria, el dinero
    se busca, el dinero se encuentra, se encontraria el dinero, se encontraria, encontraria el dinero, encontrarian el
    dinero, encontrariamos, se buscaria, lo buscariamos, saldria de, saldrian de, tirar del fondo, tirar de fondo,
    tirar de reservas, pedir una ayuda, pedir una subvencion, algo queda, queda algo, quede algo, quedara algo, sobre
    algo, sobra algo, algun remanente, un remanente, remanente, no esta asignado, no esta asignada, no hay partida
    pero, no hay presupuesto pero, sin presupuesto pero, sin partida pero, no esta presupuestado pero, hacer un hueco,
    hacer hueco, hacerle un hueco, podria conseguir, podriamos conseguir, podrian conseguir, dejaria mover, le dejaria
    mover, dejarian mover, conseguir algo, con una buena propuesta, con un buen caso, si la propuesta es buena, dinero
    podria salir, podria salir de, sacar algo de, sacar algo del, puede que sobre, sobre algo a final`,
  "budget 2": `hasta <amount>, (maximo|max|tope|techo|limite) … <amount>, <amount> (maximo|como maximo|como mucho|de
    tope|a lo sumo|de maximo|tope), no mas de <amount>,
    (pasar|pase|pasarse|pasarnos|exceder|exceda|superar|supere|subir|suba) de <amount>,
    (exceder|exceda|superar|supere|supera) <amount>, entre <amount> y <amount>, entre <number> y <amount>, rango …
    <amount>, horquilla … <amount>, presupuesto (de|es de|ronda|rondaria|de unos|de alrededor de|:|entre) … <amount>,
    partida (de|es de|:) … <amount>, apartado* … <amount>, reservado* … <amount>, guardado* … <amount>, destinar* …
    <amount>, destinado* … <amount>, dispongo de … <amount>, disponemos de … <amount>, dispone de … <amount>, disponen
    de … <amount>, contamos con … <amount>, cuentan con … <amount>, cuenta con … <amount>, manejamos … <amount>,
    manejan … <amount>, maneja … <amount>, invertir … <amount>, gastar … <amount>, gastarse … <amount>, gastarnos …
    <amount>, pondria* … <amount>, pagar* … <amount>, previsto* … <amount>, prevemos … <amount>, preven … <amount>, en
    torno a <amount>, alrededor de <amount>, del orden de <amount>, <amount> en mente, en mente … <amount>, pensado …
    <amount>, <amount> para (esto|ello|todo|este|el), tenemos … <amount>, tienen … <amount>, menos de <amount>, por
    debajo de <amount>, llegar* a … <amount>, llegar* hasta … <amount>, no
    (pase|pasar|pasarse|pasarnos|exceder|exceda|superar|supere|subir|suba) de <amount>, no
    (exceder|exceda|superar|supere|supera) <amount>, no llega a <amount>, pensabamos en … <amount>, pensamos en …
    <amount>, pensando en … <amount>, piensan en … <amount>, algo entre <amount>, pasar de <amount>, quieren pasar de
    <amount>, orden de magnitud … <amount>, presupuesto es de <amount>, presupuesto es … <amount>, nuestro presupuesto
    es … <amount>, (techo|tope|limite) … (<amount>|<number>), moverse en … <amount>, moviendo en … <amount>, no subir
    de <amount>, no podemos pasar de <amount>, no pasar de <amount>, llegar hasta <amount>, puedo llegar hasta
    <amount>, podemos gastar hasta <amount>, gastar hasta <amount>, gastar unos <amount>, podemos invertir <amount>,
    invertir hasta <amount>, subir hasta <amount>, llegar hasta <number>, gastar hasta <number>`,
  "budget 3": `presupuesto (aprobado|autorizado|liberado|firmado|asignado|confirmado|concedido|desbloqueado),
    presupuesto (esta|ha sido|fue|ya esta|quedo|queda)
    (aprobado|autorizado|liberado|firmado|asignado|confirmado|concedido|desbloqueado|cerrado|garantizado), dinero
    (esta|ha sido|fue|ya esta|quedo) (aprobado|autorizado|liberado|asignado|confirmado|concedido|en la
    cuenta|desbloqueado|disponible|garantizado), fondos (estan|han sido|fueron|ya estan|quedaron)
    (aprobados|autorizados|liberados|asignados|confirmados|concedidos|en la
    cuenta|desbloqueados|disponibles|garantizados), partida (esta|ha sido|fue|ya esta|quedo)
    (aprobada|autorizada|liberada|dotada|asignada|confirmada|consignada|firmada), partida
    (aprobada|autorizada|liberada|dotada|consignada), financiacion (esta|ha sido|fue|ya esta|quedo)
    (aprobada|asegurada|concedida|confirmada|cerrada|garantizada), financiacion
    (aprobada|asegurada|concedida|confirmada|cerrada|garantizada), inversion (esta|ha sido|fue|ya esta|quedo)
    (aprobada|autorizada|firmada), inversion (aprobada|autorizada), aprobo … <amount>, aprobaron … <amount>, ha
    aprobado … <amount>, han aprobado … <amount>, autorizo … <amount>, autorizaron … <amount>, ha autorizado …
    <amount>, han autorizado … <amount>, libero … <amount>, liberaron … <amount>, ha liberado … <amount>, han liberado
    … <amount>, luz verde … <amount>, visto bueno … <amount>, <amount> …
    (aprobados|autorizados|liberados|concedidos|asignados|firmados|desbloqueados|confirmados), aprobados … <amount>,
    autorizados … <amount>, liberados … <amount>, orden de compra (esta|fue|ya esta|salio) (firmada|emitida|aprobada),
    orden de compra (emitida|firmada), ya estan en la cuenta, nos han dado … <amount>, nos dieron … <amount>, orden de
    compra de <amount> emitida, llego la subvencion, llego el dinero, dinero ya esta en la cuenta, dinero esta en la
    cuenta, ya esta en la cuenta, subvencion concedida, prestamo concedido, aprobo anoche, <amount> … salido adelante,
    libero el dinero ayer, (ha|han|hemos) liberado (el dinero|los fondos), liberaron (el dinero|los fondos), libero
    (el dinero|los fondos)`,
  "economic-buyer 0": `no piensa poner un duro, no piensa poner un peso, no piensa poner un euro, no piensa poner
    dinero, no va a poner un, no va a poner dinero, no va a soltar, no pondra un, no pondra dinero, no suelta un, no
    soltara, no dara un, no da un duro, ni un duro, se niega a
    (financiar*|pagar*|poner|recibir*|vernos|verte|firmar|invertir|soltar|gastar|hablar|reunirse|aprobar*|autorizar*|atender*|patrocinar*|apoyar*),
    se ha negado a
    (financiar*|pagar*|poner|recibir*|vernos|verte|firmar|invertir|soltar|gastar|hablar|reunirse|aprobar*|autorizar*|atender*|patrocinar*|apoyar*),
    se nego a
    (financiar*|pagar*|poner|recibir*|vernos|verte|firmar|invertir|soltar|gastar|hablar|reunirse|aprobar*|autorizar*|atender*|patrocinar*|apoyar*),
    no quiere (financiar*|pagar*|poner|recibir*|vernos|verte|veros|gastar|soltar|reunirse|invertir), no nos va a
    respaldar, no nos va a financiar, no nos va a recibir, no nos quiere recibir, no nos quiere ver, no os quiere
    recibir, no quiere ni vernos, no quiere ni oir, no quiere saber nada, no lo va a financiar, no lo va a pagar, no
    lo financiara, no lo pagara, no piensa (financiar*|pagar*|recibir*|gastar|soltar|invertir|patrocinar*), ha vetado,
    rechaza reunirse, rechazo reunirse, rechaza (financiar*|pagar*|recibir*), rechazo (financiar*|pagar*|recibir*), no
    recibe a proveedores, no recibe a nadie, no recibira a, sin mi dinero, sin mi y sin mi dinero, sin mi y sin, se ha
    negado en redondo, negado en redondo`,
  "economic-buyer 1": `quien (autoriza|aprueba|firma|paga|pone|suelta|libera|controla|maneja|lleva|tiene|decide) …
    (dinero|gasto*|presupuesto*|fondos|plata|caja|cheque*|compra*|pago*|inversion*) es, el que
    (autoriza|aprueba|paga|pone|suelta|libera|controla|maneja|lleva) …
    (dinero|gasto*|presupuesto*|fondos|plata|caja|cheque*|pago*|inversion*) es, la que
    (autoriza|aprueba|paga|pone|suelta|libera|controla|maneja|lleva) …
    (dinero|gasto*|presupuesto*|fondos|plata|caja|cheque*|pago*|inversion*) es, comprador economico (es|:|=|seria),
    comprador economico, responsable del gasto es, titular del presupuesto es, lo firma, lo firmaria, lo firmara,
    firmaria, firmado por, lo paga, lo pagaria, depende economicamente de, el dinero depende de, el presupuesto
    depende de, la decision economica es de, la decision del gasto es de, corresponde a, es (ella|el|ella quien|el
    quien) quien (abre|paga|suelta|firma|pone|libera), quien firma los gastos, es quien
    (paga|suelta|pone|libera|abre), (todo gasto|todos los gastos|toda inversion|cualquier gasto|cualquier compra) pasa
    por, (todo gasto|toda inversion|cualquier gasto) la tiene que aprobar, firma todos los
    (pedidos|gastos|cheques|pagos|contratos), firma todas las compras`,
  "economic-buyer 2": `el presupuesto es mio, presupuesto … es mio, presupuesto … es suyo y, yo firmo los cheques, yo
    apruebo el gasto, apruebo los gastos, el gasto lo apruebo yo, el dinero lo pongo yo, firma los cheques, firma el
    los cheques, firma ella los cheques, nos dijo que es quien (aprueba|autoriza|paga|firma|maneja|controla), nos dijo
    … (aprueba los gastos|aprueba el gasto|maneja el presupuesto|controla el presupuesto), nos confirmo que …
    (presupuesto|gasto*|dinero|fondos|compra*), me confirmo que … (presupuesto|gasto*|dinero|fondos|compra*), me dijo
    que … (presupuesto es suyo|dinero es suyo|aprueba|autoriza), el mismo (aprueba|autoriza|paga|maneja|controla),
    ella misma (aprueba|autoriza|paga|maneja|controla), manda y paga, decide y paga, paga y decide, paga y manda,
    confirmo que la partida es suya, confirmo que … es suya, confirmo que … es suyo, confirmo que es (ella|el) quien,
    me dijo la caja soy yo, dijo ella misma que … (dinero|gasto*|presupuesto|fondos), dijo el mismo que …
    (dinero|gasto*|presupuesto|fondos), presupuesto lo llevo yo`,
};
