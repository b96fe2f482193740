import type { Lexicon } from "../../lexicon.ts";

/** Sayings about what is wanted, and when. */
export const sayingsOfEnds: Lexicon["sayings"] = {
  "metrics 0": `nada que ganar, no hay nada que ganar, no hay ahorro, ningun ahorro, no hay beneficio, ningun
    beneficio, ninguna ganancia, ninguna mejora, ninguna ventaja, sin ahorro, sin beneficio, no ven
    (ahorro|beneficio|ganancia|mejora|ventaja|retorno|ningun|ninguna|un ahorro), no ve
    (ahorro|beneficio|ganancia|mejora|ventaja|retorno|ningun|ninguna|un ahorro), no vemos
    (ahorro|beneficio|ganancia|mejora|ventaja|retorno|ningun|ninguna|un ahorro), no veo
    (ahorro|beneficio|ganancia|mejora|ventaja|retorno|ningun|ninguna|un ahorro), no ganariamos nada, no ganarian nada,
    no ganaria nada, no ganamos nada, no ganan nada, no gana nada, no vamos a ganar nada, no van a ganar nada, no nos
    ahorra nada, no les ahorra nada, no ahorrariamos, no ahorrarian, no ahorraria, no ahorramos nada, no ahorran nada,
    no nos ahorraria, no les ahorraria, no nos aporta, no les aporta, no le aporta, no aporta nada, no aportaria nada,
    no nos aportaria, no les aportaria, no mejora nada, no mejoraria nada, no cambiaria nada, no se puede medir, no se
    puede cuantificar, no es medible, no es cuantificable, imposible de medir, imposible medir, imposible cuantificar,
    no sale a cuenta, no sale rentable, no saldria rentable, no es rentable, no seria rentable, no le salen las
    cuentas, no les salen las cuentas, no nos salen las cuentas, retorno cero, retorno nulo, cero ahorro, cero
    beneficio, ahorro cero, ahorro nulo, no hay retorno, sin retorno, nadie … ponerle cifra, ponerle cifra, nadie ha
    sabido, no veo que ganaria, no veo que ganariamos, no ve que ganaria, no vemos que ganariamos, ni horas ni euros,
    ni tiempo ni dinero, no hay ganancia, no hay ganancia que esperar, no esperan ganancia, no sacamos nada, no sacan
    nada, no saca nada, no sacariamos nada, no sacarian nada, no compensa, no nos compensa, no les compensa, no
    compensaria, no merece la pena, no vale la pena, no da beneficio, ni un euro de ahorro, ningun beneficio que se
    pueda, ahorrar nada, vayan a ahorrar nada, ahorraremos nada, no creen que vayan a ahorrar, no van a ahorrar, no
    creen que ahorr*`,
  "metrics 1": `estimamos por nuestra parte, calculamos nosotros, calculo nuestro, nuestro calculo, nuestra
    estimacion, estimacion nuestra, segun nuestros calculos, segun nuestros numeros, por nuestra parte, sin
    contrastar, sin validar`,
  "need 0": `ningun problema, no hay problema*, no tenemos (ningun|problema*|ese|este), no tienen
    (ningun|problema*|ese|este), no tiene (ningun|problema*|ese|este), no tengo (ningun|problema*|ese|este), no existe
    ese problema, no nos pasa, no les pasa, no le pasa, nunca hemos tenido … problema*, nunca han tenido … problema*,
    nunca hemos tenido ese, no necesitan nada, no necesitamos nada, no necesita nada, no necesito nada, no nos hace
    falta, no les hace falta, no le hace falta, no hay necesidad, ninguna necesidad, no tenemos necesidad, no tienen
    necesidad, no tiene necesidad, no vemos necesidad, no ven necesidad, no ve necesidad, todo funciona, todo va bien,
    todo marcha, todo va perfecto, todo perfecto, todo en orden, todo bajo control, va de maravilla, van de maravilla,
    va como la seda, va como un reloj, funciona como un reloj, como la seda, como un tiro, funciona perfectamente,
    funciona de maravilla, funciona muy bien, funciona bien, nos va bien, les va bien, le va bien, nos funciona, les
    funciona, le funciona, va perfecto, va sobre ruedas, sobre ruedas, jala perfecto, jala muy bien, estamos contentos
    con, estan contentos con, esta contento con, esta contenta con, muy contentos con, estamos satisfechos, estan
    satisfechos, esta satisfech*, estamos a gusto con, estan a gusto con, nos sirve perfectamente, nos basta, les
    basta, nos sobra, les sobra, con lo que tenemos basta, con lo que tienen basta, hace todo lo que, no echamos nada
    en falta, no echan nada en falta, no echan en falta, no echamos en falta, no echo en falta, no nos falta nada, no
    les falta nada, no falta nada, sin problemas, sin ningun problema, sin incidencias, ninguna queja, sin quejas, no
    tenemos queja*, no tienen queja*, no tiene queja*, no nos quejamos, no es un problema, eso ya lo tenemos resuelto,
    lo tenemos resuelto, lo tienen resuelto, lo tienen solucionado, lo tenemos solucionado, lo tenemos cubierto, lo
    tienen cubierto, no hace falta nada, no nos hace falta nada, eso no se toca, no se toca, ninguna pega, no tenemos
    pegas, no tienen pegas, sin pegas, nunca han sido un problema, nunca ha sido un problema, no ha sido nunca un
    problema, no son un problema, no es problema, no buscamos cambiar, no buscan cambiar, no queremos cambiar nada
    porque, todo va muy bien, va muy bien, nos va muy bien, les va muy bien, estamos bien asi, estan bien asi, estamos
    bien como, estan bien como, asi estamos bien, cubre todas, cubre nuestras necesidades, cubre sus necesidades,
    cubre todo, estamos servidos, estan servidos, no nos duele, no les duele, no lo necesitamos, no necesitamos
    (nada|esto|eso), no es un problema para (nosotros|ellos), eso no es un problema, no les duele nada, no nos duele
    nada, la herramienta actual cumple, no ve* ningun problema, no cambiariamos nada, no cambiaria nada`,
  "need 1": `pequenas molestias, pequena molestia, pequenos problemas, algun problemilla, problemilla*, algo menor,
    cosas menores, cosa menor, molestia menor, un poco molest*, un poco lent*, un poco pesad*, un poco engorros*, un
    poco incomod*, un poco lioso, un poco viej*, un poco anticuad*, un poco torpe, algo lent*, algo pesad*, algo
    engorros*, algo incomod*, algo molest*, algo lios*, algo anticuad*, algo mas rapid*, algo mas agil, algo mas
    comod*, algo mas sencill*, mejorable, podria ser mas, podria ser mejor, podria ir mejor, podria ir mas, podria
    mejorar, podria estar mejor, podria mejorarse, se podria mejorar, se puede mejorar, no es grave, nada grave, no es
    para tanto, no es ningun drama, no es un drama, ningun drama, no es dramatico, no es el fin del mundo, nada del
    otro mundo, no nos quita el sueno, no les quita el sueno, no le quita el sueno, no quita el sueno, mas o menos
    jala, mas o menos funciona, mas o menos va, funciona mas o menos, va mas o menos, va tirando, vamos tirando, van
    tirando, nos apanamos, se apanan, se apana, nos arreglamos, se arreglan, se las arreglan, se las apanan, nos las
    apanamos, se vive con ello, vivimos con ello, viven con ello, se puede vivir con, convivimos con, conviven con, se
    lleva bien, un incordio, un engorro, engorrillo, un fastidio, cosa de comodidad, por comodidad, seria mas comodo,
    estaria bien, no estaria mal, no vendria mal, vendria bien, cumple pero, funciona pero, va pero, sirve pero,
    tampoco nos, tampoco les, alguna queja, alguna quejilla, a veces molesta, algo mas agiles, podrian ser algo,
    podrian ser mas, podria ser algo, fastidia un poco, molesta un poco, incomoda un poco, le fastidia, sin que haga
    de ello, podria ir mejor pero, podria estar mejor pero, podrian ir mejor, un poco de lata, da un poco de lata,
    algo mas rapido`,
  "need 2": `problema (real|principal|gordo|grave), (gran|verdadero) problema, problema de verdad, el problema es que,
    ni idea de, no tienen visibilidad, no tenemos visibilidad, sin visibilidad, no se les llama nunca, no se llama
    nunca, perdemos tiempo, perdemos horas, pierden horas, pierden tiempo, perdemos continuamente, pasamos …
    (copiando|buscando|corrigiendo|rehaciendo|pasando), pasan … (copiando|buscando|corrigiendo|rehaciendo|pasando), es
    una pesadilla, es un infierno, es un caos, es un desastre, se quejan, nadie sabe (cual|donde|que), todo a mano, se
    nos escapan, se les escapan, se nos caen, se cae cada, no damos abasto, no dan abasto, nos volvemos locos, se
    vuelven locos, salen tarde, no ven (que|cual*|donde), no vemos (que|cual*|donde), desbordado metiendo, esta
    desbordado, estan desbordad*, estamos desbordad*`,
  "timing 0": `no lo vamos a hacer, no lo van a hacer, no lo va a hacer, no lo haremos, no lo haran, no lo hara, no se
    va a hacer, no se hara, nunca se hara, no vamos a hacer nada, no van a hacer nada, no tenemos previsto, no tienen
    previsto, no tiene previsto, no esta previsto, no hay nada previsto, no hay ningun proyecto, ningun proyecto, no
    hay proyecto, no hay planes, no tenemos planes, no tienen planes, no tiene planes, sin planes, ningun plan de, no
    entra en los planes, no entra en nuestros planes, no entra en sus planes, no esta en los planes, no esta en
    nuestros planes, no esta en sus planes, no esta en la agenda, no contemplamos, no contemplan, no contempla, no
    pensamos (hacer|empezar|arrancar|cambiar|invertir|abordar), no piensan
    (hacer|empezar|arrancar|cambiar|invertir|abordar), no piensa (hacer|empezar|arrancar|cambiar|invertir|abordar), no
    vamos a (empezar|arrancar|iniciar|abordar|invertir|seguir adelante|dar el paso|emprender|meternos), no van a
    (empezar|arrancar|iniciar|abordar|invertir|seguir adelante|dar el paso|emprender|meterse), no va a
    (empezar|arrancar|iniciar|abordar|invertir|seguir adelante|dar el paso|emprender|haber|salir adelante|ocurrir), no
    seguimos adelante, no seguiremos adelante, no seguiran adelante, no siguen adelante, no sigue adelante, no sale
    adelante, no saldra adelante, no invertiremos, no invertiran, no invertira, no arrancara, no arrancaran, no
    arrancaremos, no empezara, no empezaran, no empezaremos, ni ahora ni, ni este ano ni, ni en <year> ni, ni en
    <year>, ni ahora ni nunca, ni nunca, jamas lo, nunca lo, renunci*, hemos desistido, han desistido, desistimos,
    desisten, se descarta, lo descartamos, lo descartan, descartado del todo, cerramos la empresa, cierran la empresa,
    cierra el negocio, cierran el negocio, cerramos el negocio, bajamos la persiana, bajan la persiana, baja la
    persiana, echa el cierre, echan el cierre, se jubilan y, cesan la actividad, cesamos la actividad, cese de
    actividad, no van a invertir mas, no vamos a invertir mas, no va a invertir mas, no invertiran mas, no invertira
    mas, se jubilan y no, en un futuro previsible, en futuro previsible, no hay proyecto ni, ni lo habra, no hay nada
    previsto ni, eso no va a pasar, no va a pasar, no va a ocurrir`,
  "timing 1": `algun dia, un dia de estos, algun momento, en algun momento, tarde o temprano, mas adelante, mas pronto
    o mas tarde, a la larga, a largo plazo, a medio plazo, en el futuro, a futuro, en unos anos, dentro de unos anos,
    en un ano o dos, en dos o tres anos, en los proximos anos, no hay prisa, sin prisa, sin prisas, no tenemos prisa,
    no tienen prisa, no tiene prisa, no corre prisa, no es urgente, no urge, nada urgente, sin urgencia, no hay
    urgencia, sin fecha, no hay fecha, no hay fechas, no tenemos fecha, no tienen fecha, no tiene fecha, sin plazo,
    sin plazos, no hay plazo, no hay calendario, sin calendario, cuando se pueda, cuando podamos, cuando puedan,
    cuando pueda, cuando toque, cuando llegue el momento, cuando haya tiempo, cuando tengamos tiempo, cuando tengan
    tiempo, cuando se calmen, cuando se calme, cuando baje la, cuando sea, llegado el momento, a su debido tiempo, en
    su momento lo, ya llegara, todo llegara, acabaremos haciendolo, acabaran haciendolo, acabara haciendolo,
    acabaremos por, acabaran por, terminaremos haciendolo, terminaran haciendolo, no se cuando, no sabe cuando, no
    saben cuando, no sabemos cuando, no puedo decirte cuando, no te puedo decir cuando, no sabria decir cuando, ya
    veremos cuando, sin saber cuando, no este ano, este ano no, no de momento, de momento no, por ahora no, no por
    ahora, no es para ya, no para ya, no para ahora, un buen dia`,
  "timing 2": `arranc* … <date>, empez* … <date>, empiez* … <date>, comenz* … <date>, inici* … <date>, lanz* … <date>,
    en marcha … <date>, en produccion … <date>, operativ* … <date>, instal* … <date>, implant* … <date>, implement* …
    <date>, firm* … <date>, listo* … <date>, funcionando … <date>, tenerlo … <date>, lo quieren … <date>, lo quiere …
    <date>, lo necesitan … <date>, lo necesita … <date>, lo necesitamos … <date>, cambiar* … <date>`,
};
