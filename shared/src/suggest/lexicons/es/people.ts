import type { Lexicon } from "../../lexicon.ts";

/** Who decides, who advises, who pays. */
export const people = {
  iDecide: `decido yo, yo decido, lo decido yo, la decision es mia, decision es mia, decision la tomo yo, tomo yo la
    decision, yo tomo la decision, tomo la decision, la tomo yo, la ultima palabra es mia, ultima palabra la tengo yo,
    tengo la ultima palabra, yo tengo la ultima, yo elijo, elijo yo, depende de mi, depende solo de mi, depende
    unicamente de mi, soy quien decide, soy yo quien decide, soy el que decide, soy la que decide, soy yo el que, soy
    yo la que, quien decide soy yo, el que decide soy yo, la que decide soy yo, aqui mando yo, mando yo, yo mando, yo
    firmo, firmo yo, lo firmo yo, yo lo firmo, yo apruebo, apruebo yo, lo apruebo yo, soy el decisor, soy la decisora,
    no tengo que consultar, no tengo que pedir permiso, no le pido permiso, no pido permiso, no necesito permiso, no
    necesito consultar, sin consultar a nadie, no rindo cuentas, en mis manos, esta en mi mano, corre de mi cuenta, mi
    decision, es decision mia, yo resuelvo, resuelvo yo, mi propia empresa, mi empresa, yo doy el si, yo digo si, lo
    corto yo, el si lo doy yo, lo zanjo yo, decide un servidor, decide servidor`,
  decides: `decide, deciden, decidira, toma … decision, toma … decisiones, tomara … decision, tiene … ultima palabra,
    ultima palabra, decisor, decisora, quien manda, manda, elige, elegira, decision es suya, decision final, depende
    de ella, depende de el, lleva la voz cantante, corta el bacalao, parte el bacalao, la que manda, el que manda,
    tiene poder de decision, poder de decision, tiene potestad, resuelve, da el si, el si lo da, zanja, sin consultar,
    firma ella, firma el, firma sola, firma solo`,
  alone: `solo, sola, por si solo, por si sola, el solo, ella sola, por su cuenta, ella misma, el mismo, dueno, duena,
    propietari*, fundador, fundadora, socio unico, socia unica, su empresa, su negocio, su propia, empresa es suya,
    negocio es suyo, es suya, sin consultar, sin pedir permiso, no rinde cuentas, ultima palabra, nadie por encima,
    sin nadie por encima, a nadie mas, unico decisor, unica decisora, decision final, no necesita permiso, no pide
    permiso, unipersonal, autonom*, gerente y dueno, patron, patrona`,
  present: `estuvo con nosotros, estuvo en la llamada, estuvo en la reunion, estaba en la reunion, estaba en la
    llamada, con nosotros, habla con nosotros, hablando con nosotros, hablamos con ella, hablamos con el, trata con
    nosotros, nuestro interlocutor, nuestra interlocutora, nos confirmo, me confirmo, nos dijo, me dijo, nos ha dicho,
    me ha dicho, nos recibio, me recibio, presente en, participo, participa en, asistio, asiste a, se sento con
    nosotros, negocia con nosotros, en persona, toda la reunion, toda la llamada, de principio a fin, conocimos`,
  recommends: `recomiend*, recomend*, aconsej*, asesor*, propon*, mi opinion, su opinion, mi consejo, su consejo, mi
    recomendacion, su recomendacion, influy*, influencia, tiene peso, mi informe, su informe, informe tecnico, hago el
    informe, hace el informe, hago la preseleccion, preselecc*, filtro, filtra, elaboro, elabora, preparo, prepara,
    presento, elevo, eleva, suger*, sugier*, doy mi, da su, doy el visto, valoro, valora, mi voto, cuenta mi, cuenta
    su, argumento, defiendo, llevo la propuesta, lleva la propuesta, emito, emite, informo, informa, evaluo, evalua,
    comparo, compara`,
  listens: `hace caso, hacen caso, hace siempre caso, me escucha, la escucha, lo escucha, le escucha, escucha,
    escuchan, me sigue, la sigue, lo sigue, sigue, siguen, se fia, se fian, confia, confian, casi siempre, siempre
    acepta, suele aceptar, suele hacer, suele seguir, suele firmar, suele aprobar, rara vez, nunca me ha, nunca le ha,
    nunca la ha, nunca lo ha, nunca dice que no, acepta, aceptan, aprueba lo que, firma lo que, hace lo que, atiende,
    tiene en cuenta, tienen en cuenta, en cuenta, va a misa, pide mi, pide su, me pregunta, le pregunta, me consulta,
    le consulta, no decide sin, no hace nada sin, no da un paso sin, se lo llevo, se lo lleva, se lo presento, se lo
    presenta, se lo paso, se lo pasa, se lo paso a, lo eleva, lo elevo, a mi jef*, a su jef*, a mi director*, a su
    director*, al director, a la directora, al gerente, a la gerente, a direccion, al consejo, al dueno, a la duena,
    al comite, que es quien decide, quien decide, que decide, ella decide, el decide, decide ella, decide el, luego
    decide, despues decide, y decide, luego firma, y firma, reporta a, reporto a, linea directa, acceso directo, oido
    de`,
  uses: `usuari*, usaria, usarian, usara, usare, usaran, usa, usan, uso, utilizaria, utilizara, utilizare, utiliza,
    utilizo, trabajaria con, trabajara con, trabajare con, trabaja con, manejaria, manejara, manejare, maneja el, a
    diario, dia a dia, todos los dias, de usuario, de usuaria, lo tocara, lo tocaria, teclear, meter datos, cargar
    datos, usarlo, utilizarlo`,
  others: `otros, otras, nadie me, eligen otros, deciden otros, otros deciden, otros eligen, lo deciden, lo eligen,
    elige otro, decide otro, no participa, no participo, no participara, no elige, no elijo, no decide, no decido, no
    pinta, no pinto, nada mas, y nada mas, y punto, y ya, solo eso, sin mas, arriba, los de arriba, mas arriba, la
    central, en central, oficina central, sede, casa matriz, sin voto, no vota, le toca usar, me toca usar, lo que nos
    den, lo que le den, lo que me den, lo que digan, no entra en, ni elige, ni decide, ni pincha, no le consultan, no
    me consultan, no esta en la, eleccion la hacen, solo usuari*, mero usuari*, simple usuari*, eleccion la hace,
    eleccion corresponde, lo hacen otros`,
  say: `voz en, voz ni voto, voz, voto, decido, decido nada, decido yo, poder, influencia, opinion, consult*, me
    preguntan, me pregunta, pintamos, pinto, pinta, pinto nada, pinto algo, tengo que ver, tengo nada que ver, nada
    que ver, participo, participacion, intervengo, competencia mia, me corresponde, mi competencia, arte ni parte,
    autoridad, potestad, voy a poder, mi mano, me toca, persona indicada, persona adecuada, palabra en, mando, parte
    de la decision, en la decision, en esa decision, en esta decision, pinto nada en, decide nada, peso en la
    decision, peso en esto`,
  boss: `director*, directora*, ceo, cfo, dg, coo, cto, cio, gerente, gerencia, dueno, duena, duenos, propietari*,
    presidente, presidenta, consejero*, consejera*, consejero delegado, consejera delegada, jefe*, jefa*, socio*,
    socia*, fundador*, administrador*, administradora, contador*, contadora, tesorero*, tesorera, interventor*,
    interventora, alcalde, alcaldesa, alcaldia, rector*, rectora, decano, decana, controller, finanzas, el de
    finanzas, la de finanzas, financiero, financiera, comite de direccion, consejo, junta, patronato, patron, patrona,
    cabeza de, encargado, encargada, superiora, superior, concejal*, secretario, secretaria, hermano, padre, madre,
    suegro, suegra, familia, accionista*, inversor*, matriz, holding, responsable*, vicepresident*, comisario,
    ministro, mandamas, cacique, abuelo, hijo, hija, capitan, coronel, dirige la empresa, dirige la compania, dirige
    el grupo, dirige la casa, dirige la fabrica, lleva la empresa`,
  purse: `suelta … (dinero|plata|lana|pasta), libera … (dinero|fondos|presupuesto|gasto|partida*), maneja …
    (presupuesto|dinero|caja|fondos|plata|gasto|cuentas|chequera), controla …
    (presupuesto|dinero|fondos|gasto|caja|plata|cuentas), lleva … (dinero|cuentas|presupuesto|caja|llave de la
    caja|llaves de la caja), tiene … (presupuesto|dinero|llave de la caja|llaves de la
    caja|chequera|cartera|talonario|fondos), aprueba … (gasto*|compra*|inversion*|presupuesto*|pago*|dinero), autoriza
    … (gasto*|compra*|inversion*|presupuesto*|pago*|dinero|desembolso*), firma …
    (cheque*|gasto*|compra*|pago*|presupuesto*|inversion*|talon*|orden*|factura*), decide …
    (dinero|gasto*|presupuesto*|inversion*|compra*), decision … (dinero|economica|financiera|presupuesto*), pone …
    (dinero|plata|pasta), quien paga, el que paga, la que paga, presupuesto es suyo, presupuesto … es suyo, dinero es
    suyo, dinero sale de, presupuesto depende de, dinero depende de, gasto depende de, gasto lo
    (aprueba|autoriza|firma|decide), gastos los (aprueba|autoriza|firma|decide|controla), dinero lo
    (maneja|controla|suelta|pone|lleva|tiene|administra), fondos los
    (maneja|controla|suelta|pone|lleva|tiene|administra|libera), presupuesto lo
    (maneja|controla|tiene|lleva|decide|aprueba|firma|administra|gestiona), presupuestos los, la plata la, pasta la,
    inversion la (aprueba|autoriza|firma|decide), inversiones las (aprueba|autoriza|firma|decide), administra …
    (presupuesto|dinero|fondos), gestiona … (presupuesto|dinero|fondos), llave de la caja, chequera, talonario, grifo,
    abre el grifo, abre la cartera, abre la mano, comprador economico, titular del presupuesto, responsable del
    presupuesto, responsable del gasto, dueno del presupuesto, duena del presupuesto, su presupuesto, con cargo a su,
    a cargo de su, rasca el bolsillo, su bolsillo, ordenador del gasto, ordena el gasto, ordena los pagos, capacidad
    de gasto, capacidad de firma, poder de firma, cuerda de la bolsa, partida es suya, partida es de, firma sola
    hasta, firma solo hasta, firma hasta, arbitraje financiero, decision financiera, conserva la firma, firma de los
    gastos, compromete el gasto, compromete … gasto*, comprometo … gasto*, abre el monedero, abre la billetera, abre
    la bolsa, afloja, afloja la, suelta la pasta, presupuesto lo lleva, partida la (maneja|controla|lleva|aprueba),
    decision sobre el dinero, decision sobre los fondos, monedero, la cartera, firma gastos, firma el gasto, dice
    cuanto se gasta, decide cuanto, aprueba ella, aprueba el todos, aprueba todos los gastos, maneja el dinero, maneja
    la pasta, decide los gastos,
    (gasto|gastos|dinero|compra|compras|inversion|inversiones|presupuesto|presupuestos|fondos|partida) …
    (lo|la|los|las) (aprueba|autoriza|firma|decide|controla|libera|tiene que aprobar|debe aprobar|ha de aprobar|tiene
    que autorizar|tiene que firmar|administra|gestiona)`,
  myPurse: `presupuesto es mio, presupuesto … es mio, dinero es mio, mi presupuesto, mi dinero, mi partida, mi
    bolsillo, de mi bolsillo, manejo … (presupuesto|dinero|caja|fondos), controlo … (presupuesto|dinero|gasto|fondos),
    tengo … (llave de la caja|llaves de la caja|presupuesto a mi cargo|chequera), yo apruebo … (gasto*|compra*|pago*),
    apruebo … (gasto*|compra*|pago*|inversion*), apruebo yo … (gasto*|compra*), autorizo …
    (gasto*|compra*|pago*|inversion*), yo autorizo, firmo … (cheque*|pago*|gasto*|compra*), firmo yo …
    (cheque*|pago*|gasto*|compra*), pago yo, yo pago, lo pago yo, quien paga soy yo, el que paga soy yo, la que paga
    soy yo, pongo … (dinero|plata), yo pongo … (dinero|plata), suelto … (dinero|plata), el dinero lo pongo yo, dinero
    lo pongo, sale de mi, con cargo a mi, administro … (presupuesto|dinero|fondos), gestiono …
    (presupuesto|dinero|fondos), el gasto lo (apruebo|autorizo|firmo|decido), gasto lo
    (apruebo|autorizo|firmo|decido), presupuesto lo (manejo|tengo|decido|apruebo|firmo|llevo|administro|controlo),
    presupuesto a mi cargo, decido … (gasto|presupuesto|dinero|inversion*), la caja soy yo, caja soy yo, comprometo …
    gasto*, presupuesto lo llevo yo, firmo yo y, yo libero … (dinero|fondos)`,
  inPerson: `conocimos, conoci, conocido, nos recibio, me recibio, nos vimos con, me vi con, reunion con, reunidos
    con, reunidas con, nos reunimos con, me reuni con, nos sentamos con, me sente con, charlamos con, hablamos con,
    hable con, hablado con, comimos con, comi con, comida con, cafe con, en persona, ella misma, el mismo, nos dijo,
    me dijo, nos ha dicho, me ha dicho, nos confirmo, me confirmo, nos ha confirmado, me ha confirmado, confirmo que,
    confirma que, confirmo, confirma, cara a cara, de viva voz, de su boca, de su propia boca, presentaron a, nos
    presento, dijo, dice, dice que, aseguro, asegura, nos aseguro, me aseguro, reconocio, declaro, afirmo, afirma, al
    telefono con, llamada con, videollamada con, estuvimos con, estuve con, habla, socia :, socio :, dueno :, duena :`,
  signs: "firma, firmara, firmaria, firman, firmar, rubrica, signatari*",
  refuses: `se niega, se nego, se ha negado, niega, rechaza, rechazo, ha rechazado, rehusa, rehuso, veta, ha vetado,
    veto, vetó, no quiere
    (vernos|recibirnos|reunirse|financiar*|pagar*|poner|gastar|saber|oir|ver|verte|recibirte|soltar|firmar|invertir|apoyar*|hablar|atender*|ni),
    no piensa (poner|pagar*|financiar*|gastar|soltar|recibir*|invertir|firmar|vernos|apoyar*|respaldar*), no va a
    (poner|pagar*|financiar*|gastar|soltar|recibir*|invertir|firmar|vernos|apoyar*|respaldar*|aprobar*|autorizar*|dar|respaldarnos),
    no nos va a (respaldar|apoyar|financiar|pagar|recibir|ver|atender|dar), no nos
    (respalda|respaldara|apoya|apoyara|financia|financiara|recibe|recibira|atiende|atendera|vera|pagara), no os
    (respalda|respaldara|apoya|apoyara|financia|financiara|recibe|recibira|va a), no lo
    (financiara|pagara|respaldara|apoyara|aprobara|autorizara|va a), no
    (financiara|pagara|pondra|soltara|recibira|respaldara|autorizara|aprobara|invertira|firmara|gastara|dara), no
    pone, no suelta, no paga, no recibe, no recibe a, ni un duro, ni un euro, ni un peso, ni un centavo, ni un
    centimo, se ha cerrado en banda, se cerro en banda, cerro la puerta, cierra la puerta, dijo que no, ha dicho que
    no, dice que no, un no rotundo, no rotundo, en redondo, de plano, tajante, tumbo, ha tumbado, no hay manera de que
    nos reciba, no esta dispuest*, sin su dinero, no cuenten con su, no contemos con su, no cuenten con el, no conteis
    con el, no conteis con su, descarta, descarto, se opone, no autoriza, no aprueba, sin mi dinero, negado en redondo`,
  funds: `financiar, financiarlo, financia, financiara, pagar, pagara, pagarlo, patrocin*, poner un duro, poner
    dinero, poner plata, poner un euro, poner un peso, respaldar, respalda, recibirnos, recibir, vernos`,
  behind: `se sumo, se ha sumado, se suma, se unio, se ha unido, se incorporo, se ha incorporado, forma parte, equipo
    del proyecto, lidera, encabeza, dirige el proyecto, lleva el proyecto, pilota, impulsa, apadrina, patrocina,
    respalda, apoya, esta detras, detras del proyecto, volcad*, involucrad*, implicad*, se implica, se involucra,
    comprometid*, metid* en, participa, participa en, participa en todo, en todas las reuniones, en cada reunion,
    asiste a todas, asiste, asistio, sigue el proyecto, sigue de cerca, de cerca, cada semana, semanalmente, a bordo,
    en el comite de proyecto, comite de seguimiento, preside el comite, preside, encima del, encima de, ha tomado las
    riendas, tomo las riendas, toma las riendas, se puso al frente, al frente, entusiasmad*, a tope, a muerte, con
    nosotros, nos pidio arrancar, quiere arrancar, esta dentro, entro en el proyecto, ha entrado en el proyecto, da la
    cara, se ha puesto, totalmente detras, esta totalmente, esta muy detras, lleva el mismo, lleva ella misma, lleva
    personalmente, se ha unido al proyecto, unido al proyecto`,
} satisfies Partial<Lexicon["concepts"]>;
