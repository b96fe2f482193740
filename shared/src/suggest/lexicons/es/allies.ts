import type { Lexicon } from "../../lexicon.ts";

/** Who helps, and who works against us. */
export const allies = {
  promised: `como prometi, como prometio, como habia prometido, como me comprometi, como se comprometio, como
    quedamos, como acordamos, como dije, como dijo, como te dije, como le dije, como os dije, tal como, lo prometido,
    tal y como, cumplio, ha cumplido, cumpli, cumplido, palabra, prometi, prometio, prometido, que le pedi, que le
    pedimos, que me pediste, que me pidio, que nos pidio, que me pidieron, le pedi, le pedimos, le habia pedido, le
    habiamos pedido, lo que le pedi, lo que le pedimos, lo que pedimos, lo que pedi, me pediste, me pidio, me
    pidieron, a peticion, esa misma noche, esa misma tarde, ese mismo dia, el mismo dia, al dia siguiente, a la hora,
    en una hora, sin que se lo, sin tener que, sin falta, hizo lo que, hice lo que, porque insisti, insisti, insistio,
    ha insistido, he insistido, por su insistencia, por mi insistencia, dicho y hecho, se comprometio a, me comprometi
    a, quedo en, quede en, prueba superada, lo hizo, los mando, lo mando, habia prometido, sin que hubiera que
    pedirselo, sin que se lo pidieramos, sin pedirselo, recibido el mismo dia`,
  deed: `conseguido, he conseguido, ha conseguido, consegui, consiguio, mande, mando, ha mandado, he mandado, envie,
    envio, ha enviado, he enviado, entrego, entregue, ha entregado, he entregado, pase, paso, ha pasado, he pasado,
    presento, presente, ha presentado, he presentado, organizo, organice, ha organizado, he organizado, convencio,
    convenci, ha convencido, he convencido, hablo con, hable con, ha hablado con, he hablado con, metio en, meti en,
    ha metido, he metido, orden del dia, defendio, defendi, ha defendido, he defendido, abrio, abri, ha abierto, he
    abierto, puerta*, reunion con, cita con, recibirnos, recibiros, nos recibiera, os reciba, concerto, concerte,
    agendo, agende, saco, saque, trajo, traje, movio, movi, compartio, comparti, peleo, pelee, dio la cara, di la
    cara, nos sento, os siento, logro, logre, ha logrado, he logrado, puso en copia, invito, invite, dio los, dio el,
    di el, llevo, lleve, presente tus, presente sus, presente vuestras, estais en el orden del dia, defendido su
    causa, hablo de nosotros, recibido el mismo`,
  influence: `peso en, mucho peso, peso, influencia, influyente, influye, comite, comite de direccion, miembro de,
    forma parte de, mano derecha, escuchan, le escuchan, la escuchan, lo escuchan, me escuchan, escucha, le hacen
    caso, me hacen caso, hace caso, respetad*, jefe de, jefa de, jefe, jefa, director*, directora, responsable de,
    dirige, dirijo, lidera, lidero, lleva, llevo, cabeza de, al frente de, poder, mando, mano en, confianza de,
    persona de confianza, brazo derecho, voz en, voz y voto, voto en, silla en, asiento en, se sienta en, me siento
    en, oido del, oido de, reporta directamente, reporto directamente, manda mucho, pinta mucho, pesa mucho, pesa,
    nada se mueve sin, no se mueve nada sin, veteran*, referente, se le respeta, su palabra, mi palabra, cercan* a,
    autoridad, numero dos, dirige el comite, estoy en el comite, esta en el comite, estoy en la direccion, esta en la
    direccion, en el comite de direccion, mucha influencia, peso ante`,
  win: `bonus, bono, variable, prima, ascenso, ascender, ascienda, ascenderia, promocion, promocionar, carrera, plaza,
    objetivo personal, objetivos personales, su objetivo, mi objetivo, sus objetivos, mis objetivos, se juega, me
    juego, nos jugamos, gana, gano, ganaria, interes personal, reputacion, prestigio, medalla, medallas, colgarse,
    apuntarse el tanto, apuntar* un tanto, reconocimiento, recupera, recuperaria, noches, fines de semana, findes,
    salir a su hora, llegar a casa, quiere ser, quiere llegar, aspira a, aumento, subida, subida de sueldo, su
    proyecto, mi proyecto, su nino, su criatura, nombr*, evaluacion anual, le miden por, me miden por, medir por, la
    miden por, lo miden por, depende de que, depende de esto, depende de ello, su cuello, mi cuello, su cabeza, equipo
    mas, mas gente, refuerzo*, jubil*, quitarse de encima, quitarme de encima, lucir*, legado, horas extra, su bonus
    depende, mi bonus depende, se lleva, se lleva los, los tres puestos, puestos que pido, mas puestos, a nivel
    personal, en lo personal, mi bonus, su bonus, su ascenso, mi ascenso, la ascienden, lo ascienden, me ascienden,
    bonus depende, mi puesto, su puesto, le va el puesto, le va la vida, me va el puesto, me va la vida`,
  supports: `apoyar, apoyarlo, apoyare, apoyara, apoya, apoyo, defender, defenderlo, defendere, defendera, defiendo,
    defiende, respaldar, respaldare, respaldara, respaldo, respalda, recomendar, recomendarlo, recomendare,
    recomendara, recomiendo, recomienda, empujar, empujare, empujara, empujo, empuja, impulsar, impulsare, impulsara,
    votar a favor, votare a favor, votara a favor, mojar, mojarme, mojare, mojara, creo en, cree en, convence,
    convencid*, a favor, de su lado, luchar, luchare, pelear, peleare, promover, promovere, pelearlo, abogar,
    jugarmela, jugarsela, ayudar*`,
  against: `en contra, esta en contra, estoy en contra, va en contra, votara en contra, votare en contra, votar en
    contra, habla en contra, hablara en contra, hablo en contra, va a hablar en contra, se opone, me opongo, se
    opondra, me opondre, oponerse, apoya a otro, apoya a <name>, apoya a la competencia, prefiere a <name>, prefiere
    <name>, prefiere a otro, prefiere a la competencia, contrario a, contraria a, es contrario, es contraria, hostil,
    sabote*, torpede*, boicot*, pone palos, palos en las ruedas, poner palos, desaconsej*, bloqueara, frenara, habla
    mal, hablara mal, echa pestes, no nos traga, no os traga, no nos quiere, no os quiere, no nos puede ver, no le
    gustamos, no cree en, no creo en, no le convence, no me convence, no lo ve, no lo veo, no se fia, no me fio,
    esceptic*, enemig*, detractor*, juega en contra, rema en contra, tira para otro, del otro bando, quiere a otro`,
  friendly: `nos aprecia, os aprecia, le caemos bien, me caeis bien, le caigo bien, nos tiene aprecio, nos tiene
    carino, nos tiene simpatia, simpatiza, simpatia*, simpatic* con, esta con nosotros, nos apoya, os apoyo, os apoya,
    nos ve con buenos ojos, con buenos ojos, buenos ojos, le gusta como, le gustamos, les gustamos, me gusta lo que,
    me gusta como, me gustais, nos gusta trabajar, le gusta trabajar, fan, es fan, muy fan, muy majo con, muy maja
    con, amable con, nos ayuda, se ofrece a, ofrecio a, dispuest* a ayudar, nos orienta, orientarnos, nos echa una
    mano, echar una mano, echarnos una mano, nos mantiene, os mantengo, mantendra al tanto, mantendre al tanto, al
    tanto, os ire contando, te ire contando, nos ira contando, buena relacion, buen rollo, buena onda, buena sintonia,
    sintonia, habla bien de, hablara bien de, cuenta con nosotros, cruzo los dedos, cruza los dedos, os deseo,
    prefiere que seamos, prefiere trabajar con, ojala seais, quiere que salga, quiere que seamos, entusiasm*,
    ilusionad*, partidari* de, nos defiende, aliad*, aliado nuestro, a gusto con, debilidad por, le caimos, hacer un
    guino, contento con nosotros, contenta con nosotros, esta de nuestro lado, esta de nuestra parte, estoy de vuestro
    lado, estoy de su lado, se pone de nuestro lado, encantad* con, le encanta (el|la|nuestr*|vuestr*|trabajar), me
    encanta (el|la|vuestr*|trabajar), le encanto la demo, nos desea suerte, os deseo suerte, me encantaria que, le
    encantaria que`,
} satisfies Partial<Lexicon["concepts"]>;
