import type { Lexicon } from "../../lexicon.ts";

/** What hurts. */
export const pain = {
  problem: `problema*, lio*, follon*, desastre, caos, pesadilla, sufr*, dolor*, error*, errone*, equivoc*, falla*,
    pierde*, pierden, perdemos, perdid*, se nos va, se nos van, se pierde*, se les pierde*, retras*, demasiado tarde,
    a mano, manual*, manualmente, en papel, por duplicado, duplicad*, repiten, repetimos, rehacer, copian, teclear,
    tecle*, faltante*, agot*, rotura* de stock, sin stock, desabastec*, caida*, se cae, se caen, se cuelga*, se
    bloquea, se para, se paran, averia*, atasc*, quejan, se quejan, reclam*, enfad*, enoj*, molest* mucho, devol*,
    impagad*, multa*, sancion*, desperdici*, tiramos, tiran, tira, merma*, estrope*, caduc*, rob*, fuga*, accident*,
    incident*, horas extra, satur*, desbord*, colaps*, agobi*, nos dejan, imposible, no encuentra*, no encuentran, no
    encontramos, no sabe*, no saben, no sabemos, nadie sabe, no ve, no ven, no vemos, nadie ve, nadie se entera, no se
    enteran, no nos enteramos, a ciegas, ilegible*, descuadr*, no cuadra*, no cuadran, no coincid*, no casa*,
    desajust*, confund*, confus*, mezcl*, olvid*, se escapa*, se nos escapa*, se cuela*, se nos pasa*, se les pasa*,
    no show*, sobrevent*, sobreventa, overbooking, vendemos de mas, venden de mas, lent*, lento, tardamos, tarda*,
    tardan, obsolet*, desactualizad*, sin actualizar, anticuad*, acumul*, no llega*, no llegan, no llegamos, no da
    abasto, no dan abasto, no damos abasto, cuello* de botella, chapuz*, parche*, apag* fuegos, apagando fuegos,
    inexact*, incomplet*, no se hablan, no se comunican, desorden*, descontrol*, pasan <span>, pasamos <span>,
    perdemos <span>, pierden <span>, se paga mal, pagan mal, cobran mal, recontar*, recontarlo, mal etiquetad*,
    vuelven unos, se pasan las noches, noches en, rechaza pagos, rechazan pagos, sin facturar, vende* de mas, se
    pierden, esperas de, colas de, hacen cola, quejas, tarde siempre, llegan tarde, llega tarde, tarde y mal, mal
    pagad*, se les paga mal, mal puestos, mal apuntad*, mal facturad*, mal copiad*, se copian mal, sale mal, salen
    mal, hacen mal, se hace mal, cada paro, paros, paro de la, faltan piezas, falta material, hay que repetir,
    repetir, cancelaciones, anulaciones, devuelven, nos devuelven, nos lo devuelven roto, fallos, falla, fallan,
    roturas, se rompe, se rompen, doble trabajo, dobles, danos, daños, se vence, vencidos, vencidas, noches en vela,
    mal calculad*, mal envi*, envian mal, cobran de mas, cobramos de mas, dos veces lo mismo, apuntan a mano, se
    apuntan a mano, copian a mano, a mano y, direcciones equivocadas, direccion equivocada, vuelven a teclear, vuelve
    a teclear, errores continuos, clientes cancelan, salen tarde, sale tarde, no muestra, dobles reservas, se duplican`,
  consequence: `y por eso, por eso, asi que, de modo que, de manera que, por lo que, con lo que, y luego, y hay que,
    hay que, porque, ya que, como, entonces, y se, y los, y las, y a los, y nadie, y no, y nos, y les, y cada, lo que,
    provoca*, hace que, obliga*, acaba*, terminan, termina, terminamos, causa*, genera*, cuando, hasta que, sin que, y
    toca, toca, tienen que, tenemos que, y el, y la, tanto que, al final, obligan, les obligan, nos obligan, sin
    embargo`,
  often: `cada, todos los, todas las, siempre, a menudo, constantemente, continuamente, diari*, semanal*, mensual*, al
    dia, a la semana, al mes, al ano, por semana, por mes, por dia, dia si, semana, semanas, mes, meses, dia, dias,
    noche, noches, temporada, invierno, verano, <number>, <percent>, <amount>, <span>, decena*, centenar*, docena*,
    mitad, tercio, cuarto, dos, tres, cuatro, cinco, diez, varios, varias, muchos, muchas, clientes, pedidos,
    conductores, pacientes, personas, gente, equipo, empleados, socios, alumnos, familias, tiendas, horas, la mayoria,
    veces, una y otra vez, sin parar, todo el rato, a cada rato, camiones, facturas`,
  mild: `un poco, poco, algo, ligero, ligera, ligeramente, pequen*, menor, menores, minim*, leve*, podria ser mas,
    podria ser mejor, podria ir mejor, podria ir mas, podria estar mejor, podria mejorar, mejorable*, no es grave,
    nada grave, sin gravedad, no es para tanto, tampoco es, no es un drama, ningun drama, sin drama, nada dramatico,
    no es dramatico, nada urgente, no es el fin del mundo, no se acaba el mundo, no pasa nada, no es nada, no quita el
    sueno, nadie pierde el sueno, no nos quita, no les quita, no le quita, no me quita, mas o menos, regular, pasable,
    se puede vivir, se vive con, vivimos con, viven con, vive con, convivimos con, conviven con, nos apanamos, se
    apanan, se apana, nos arreglamos, se arreglan, se arregla, vamos tirando, van tirando, va tirando, tirando, nos
    las arreglamos, se las arreglan, se defienden, cumple, cumple pero, molesta un poco, un poco molest*, incomod*,
    incordio*, engorro*, pega*, pesadit*, lata, fastidi*, latoso, tedios*, de vez en cuando, a veces, alguna vez, en
    ocasiones, ocasional*, esporadic*, puntual*, no es ideal, no es perfecto, no es lo ideal, no ideal, le gustaria,
    les gustaria, nos gustaria, me gustaria, estaria bien, comodidad, detall*, tonteria*, nimiedad*, aspectos,
    refunfun*, anticuadill*, lentit*, viejit*, torpe, tosco, quisquill*, medio *, jala, a ratos, nadie se queja, de lo
    que quisiera, de lo que querria, algo mas de, poco practico, pesado, latazo, anticuado, incomoda, farragos*`,
  priority: `prioridad*, prioritari*, numero uno, numero 1, n 1, no 1, lo primero, primer objetivo, primera
    preocupacion, principal problema, principal objetivo, principal preocupacion, objetivo principal, objetivo numero,
    maxima prioridad, tope de la lista, primer punto, primero de la lista, primera de la lista, primer lugar de,
    encabeza la lista, a la cabeza de, por encima de todo, por delante de todo, ante todo, antes que nada, urgente*,
    urge, urgencia, corre prisa, vital, cuestion de supervivencia, estrategic*, objetivo de la direccion, objetivo del
    ano, reto numero, caballo de batalla, lo mas urgente, lo mas importante, mas importante del ano, gran objetivo,
    gran reto, foco, en la agenda de la direccion, encargo de la direccion, exigencia de la direccion, tiene que
    acabar, hay que acabar, hay que pararlo, no puede seguir, mandato, asunto numero, tema numero, top 3, primera
    prioridad, primer proyecto, primer reto, primer tema, primera necesidad, principal prioridad`,
} satisfies Partial<Lexicon["concepts"]>;
