import type { Lexicon } from "../../lexicon.ts";

/** What says nothing about this buyer today. */
export const guards: Lexicon["guards"] = {
  hedged: `quizas, quiza, tal vez, a lo mejor, puede que, puede ser, no estoy segur*, no lo se, no se si, no se
    cuando, no sabemos si, quien sabe, a saber, ya veremos, por confirmar, pendiente de confirmar, sin confirmar,
    supongo, imagino, me imagino, no me hagas caso, no me tomes, no me cites, no lo apuntes, igual si, igual no, entre
    nosotros, de momento nada, parece, posiblemente, probablemente, seguramente, sin compromiso, no prometo, no puedo
    prometer, no es seguro, nada seguro, hablar por hablar, a ojo, ojala, veremos, habra que ver, ya se vera, a
    priori, en principio, dicen que puede, impresion, mi impresion, si no recuerdo, me suena, ni idea, no tengo claro,
    no esta claro, no lo tengo, poco claro, dudo, dudas, tengo dudas, vete a saber, andá a saber, capaz que, capaz, a
    grosso modo, dejame pensar, lo pensare, no descarto, no es oficial, extraoficial*, en el aire, no te lo puedo
    asegurar, no lo puedo asegurar, dificil saber, dificil decir, prematuro, creo que no, creo que si, creo que el,
    creo que la, podria ser que, podria cambiar, podria pasar, depende de si, depende de como, depende de cuanto,
    depende de lo, todo depende, eso depende, depende mucho, ya depende, segun se mire, dificil de leer, en teoria, no
    cuentes con, no contéis con, no cuenten con`,
  hypothetical: `si algun dia, si alguna vez, si fuera, si fuese, si tuviera, si tuvieramos, si tuviese, si hubiera,
    si hubiese, si quisiera, si encontraramos, si pudieramos, si pudiera, si mi jef*, si por mi fuera, si dependiera,
    de ser asi, en un mundo ideal, lo ideal seria, imaginemos, imaginate, imagina que, suponiendo, supongamos,
    pongamos que, en caso de que, en el caso de, a no ser que, a menos que, salvo que, aunque fuera, hubiera,
    hubieramos, habria, habriamos, habrian, siempre que, con tal de que, ojala, sonar es`,
  past: `ano pasado, el pasado, hace <span>, hace (un|dos|tres|cuatro|cinco|diez|unos|varios|muchos) (ano|anos|meses),
    antes teniamos, en su dia, en su momento, antano, antiguamente, por entonces, en aquel entonces, en aquella epoca,
    solia*, anterior empresa, empresa anterior, anterior trabajo, trabajo anterior, mi anterior, anterior,
    predecesor*, antecesor*, antes de la fusion, antes de la reorganizacion, tenian, historicamente, ya esta resuelto,
    ya resuelto, ya lo resolvieron, ya se resolvio, tiempo atras, en tiempos de, en el pasado, ex jefe, mi ex, duro
    de, antiguo trabajo, antigua empresa, teniamos (presupuesto|un contrato|problemas|otro|otra|aprobad*)`,
  elsewhere: `otros clientes, otro cliente, nuestros clientes, un cliente nuestro, otra empresa, otras empresas, otra
    compania, empresas como, clientes como, empresas parecidas, empresas similares, gente de, los de al lado, mi
    hermano, mi hermana, mi cunado, mi marido, mi mujer, mi esposo, mi esposa, mi vecino, un amigo, una amiga, un
    colega de, un conocido, cliente de nuestro cliente, su cliente, clientes de, el cliente final, cliente final, caso
    de exito, casos de exito, articulo, distribuidor, revendedor, consultora dice, partner dice, en mi anterior, mi
    antigua empresa, mi ex empresa, donde trabajaba, empresa hermana, la competencia ya, ya firmaron, ya han firmado
    con nosotros, otro ayuntamiento, otra sucursal, sector en general, en <name> ya, la mayoria de, la mayoria de
    (clientes|los clientes), muchos clientes, vuestros clientes, sus otros clientes, clientes ahorran`,
  hearsay: `dicen por ahi, se rumorea, rumor*, segun el distribuidor, segun radio pasillo, radio pasillo, he oido, oi
    que, oi decir, me ha llegado, me han dicho que, me dijeron que, al parecer, por lo visto, se comenta, cuentan por
    ahi, presuntamente, supuestamente, segun un amigo, asegura el distribuidor, un pajarito, se dice, dizque, afirma
    el distribuidor, no verificado, sin verificar, segun el consultor, cree que su, piensa que su, dijiste, dijisteis,
    comentaste, comentasteis, escribiste, escribisteis, mencionaste, mencionasteis, prometiste, prometisteis, (nos|me)
    dijo usted, usted dijo, nuestro comercial, nuestra comercial, hemos oido, escuche que`,
  denied: `no es que no, no es que, no se trata de, no es cuestion de, no es por, no quiere decir, no digo que, no
    diria que, nadie ha dicho, nadie dijo, no he dicho, no significa que, no es un tema de, no es tema de, tampoco es
    que, no tanto, no porque`,
  pitch: `les propusimos, les ofrecimos, les presentamos, les contamos, les explicamos, les dije, le dije, les conte,
    le conte, les hable, les explique, le explique, le ofreci, les ofreci, presentamos, ofrecimos, ofrecemos,
    proponemos, explicamos, nuestra propuesta, nuestra oferta, nuestro precio, nuestros precios, nuestra tarifa,
    nuestras tarifas, nuestro producto, nuestra solucion, nuestra plataforma, nuestros clientes, descuento, por
    usuario, por licencia, sin coste, gratis, gratuito, nuestra calculadora, nuestro simulador, garantizamos, nuestra
    demo, nuestro roadmap, nuestro contrato, nuestra direccion, nuestro director, nuestro jefe, su jefe lo aprueba,
    mas iva, + iva, nuestra prevision, mi propuesta, casos de exito, (les|le)
    (dije|conte|explique|ensene|mostre|hable|comente|mande|ofreci|propuse|presente|envie), (les|le) hemos
    (dicho|contado|explicado|ensenado|mostrado|presentado|propuesto)`,
  undiscussed: `no hablamos, no se hablo, sin hablar, no se toco, no tocamos, no se menciono, no mencion*, no se
    trato, no tratamos, no pregunt*, no preguntamos, no salio, no salio el tema, no ha dicho, no dijo, no quiso decir,
    no nos dijo, no nos dijeron, falta saber, falta por saber, por averiguar, averiguar, pendiente de preguntar, por
    definir, sin definir, desconocemos, se desconoce, desconocid*, sin informacion, sin respuesta, no contesto, no
    respondio, no responde, no han dicho, nadie identificado, sin identificar, nos falta, no me lo dijo, no lo dijo,
    no puedo compartir, confidencial, aun no hemos hablado, no nos dan, hay que saber, queda por saber, entonces el
    que, por aclarar, aclarar, indagar, nada sobre, sin noticias, por preguntar, hay que preguntar, preguntar quien,
    preguntar si, cifras del presupuesto, no puedo decir nada, tengo a mano, no la tengo a mano, no conozco, no
    conoce, desconozco, no conocemos`,
  smallTalk: `gracias por, perdon por, perdona por, perdone, disculpa, disculpe, disculpas por, siento el retraso,
    siento la, por favor envi*, por favor mand*, podrias, podria usted, podrian decirnos, puede usted, de viaje, de
    vacaciones, de baja, mi hermano, mi hermana, su factura, vuestra factura, tu factura, feliz ano, feliz navidad,
    feliz cumpleanos, enhorabuena, felicidades, felicitaciones, buenas noches, buenos dias, buenas tardes, pueden
    decirnos, pueden reenviar*, pueden mandar*, puedes decirme, puedes mandar*, puedes enviar*, un placer, encantado
    de (conocer*|saludar*|hablar*), encantada de (conocer*|saludar*|hablar*), mis hijos, los ninos estan, con el
    correo, mi tren, mi vuelo, mi coche, perdona tuve que, estoy hasta arriba, estoy a tope, estoy liad*, estoy
    desbordad*, hasta el cuello, futbol, el partido`,
  toDo: `tareas, llamar, enviar, mandar, pendiente :, volver a llamar, seguimiento, recordar, subir notas, proximo
    paso, siguiente paso, preparar, te mando, te envio, os mando, os envio, les mando, les envio, les mandare, les
    enviare, hay que preguntar`,
};
