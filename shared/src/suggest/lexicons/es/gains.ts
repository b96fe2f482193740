import type { Lexicon } from "../../lexicon.ts";

/** What it brings. */
export const gains = {
  gain: `ahorr*, gana, ganar, ganarian, ganariamos, ganancia*, benefici*, retorno, roi, rentab*, amortiz*, mejora,
    mejorar, mejoras, reduccion, recuper*, se paga solo, se pagaria, ventaja*, valor, provecho, productividad,
    eficiencia, menos consumo, incremento, aumento, disminucion, menos`,
  businessCase: `caso de negocio, caso de inversion, business case, memoria, memoria economica, memoria que va, plan
    de negocio, informe al consejo, informe para el consejo, informe de inversion, propuesta de inversion, propuesta
    al consejo, solicitud de inversion, solicitud de fondos, expediente de inversion, ficha de inversion, estudio de
    viabilidad, plan de inversion, plan de inversiones, plan estrategico, dossier del consejo, dossier al consejo,
    dossier para el comite, documento del consejo, papel del consejo, justificacion economica, analisis
    coste-beneficio, analisis costo-beneficio, coste-beneficio, costo-beneficio, informe a gerencia, informe para
    gerencia, informe de la direccion, plan financiero, presentacion al consejo, presentacion al comite, acta del
    consejo, nota al consejo, plan de viabilidad, informe financiero, proyecto de inversion, informe del consejo,
    informe que va al, dossier que va`,
  target: `objetivo*, meta*, aspira, aspiran, aspiramos, pasar de, pasando de, pase de … a, bajar, bajarlo, bajar de,
    baje de, bajen de, baje, bajemos, reducir, reduzca*, reducirlo, recortar, ahorrar, ganar, subir, aumentar,
    duplicar, doblar, dividir, a la mitad, la mitad, quieren ahorrar, quiere ahorrar, esperan ahorrar, espera ahorrar,
    esperamos ahorrar, esperan, esperamos, espera, confian, llegar a, alcanzar, conseguir, lograr, dejarlo en, dejar
    en, quedarnos en, estariamos contentos, estaria contento, estaria contenta, contento si, contentos si, feliz si,
    felices si, nos conformamos, me conformo, exito, seria un exito, eliminar, acelerar, acortar, mejorar, de … a,
    caiga, caer, tienen que bajar, tiene que bajar, suponga, supondria, nos ahorraria, les ahorraria, ahorraria,
    ahorrarian, ahorrariamos`,
  estimate: `estim*, calcul*, proyeccion*, a ojo, nuestro calculo, nuestra cuenta, echamos cuentas, segun nuestros`,
  ourEstimate: `estimamos, estimo, calculamos nosotros, calculamos, nosotros calculamos, calculo nuestro, calculo mio,
    nuestro calculo, nuestros calculos, nuestra estimacion, estimacion nuestra, estimado por nosotros, calculado por
    nosotros, cuenta nuestra, cuentas nuestras, nuestras cuentas, nuestros numeros, numeros nuestros, cifra nuestra,
    nuestra cifra, segun nosotros, por nuestra parte, de nuestra parte, creemos que ahorrarian, creemos que se
    ahorrarian, pensamos que ahorrarian, a nuestro juicio, a nuestro entender, nuestra hipotesis, hipotesis nuestra,
    sin contrastar, sin validar, pendiente de validar, pendiente de que lo validen, no lo han validado, no lo ha
    validado, falta que lo validen, sin que lo hayan, vuestro calculo, vuestra estimacion, vuestros numeros, su
    calculo de ustedes, segun ustedes, segun vosotros, proyectamos, nos sale, nos salen, le echamos, echamos cuentas,
    hemos calculado, hemos estimado, he calculado, he estimado, mi calculo, mi estimacion, a ojo nuestro, a ojo, es
    estimacion nuestra, estimada por nosotros, ahorro estimado por, nuestro propio calculo, segun nuestros calculos`,
} satisfies Partial<Lexicon["concepts"]>;
