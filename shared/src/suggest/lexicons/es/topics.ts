import type { Lexicon } from "../../lexicon.ts";

/** What a question asks. */
export const topics: Lexicon["topics"] = {
  money: `cuanto, presupuesto, invertir, gastar, rango, importe, dinero, precio, partida, monto, orden de magnitud`,
  start: `cuando, fecha, fechas, plazo, plazos, arrancar, empezar, calendario, para cuando, comenzar, arranque,
    horizonte`,
  criteria: `criterios, criterio, que valoran, que valorais, que valoras, que es importante, importante para,
    que buscan, que buscais, que buscas, en que se fijan, en que os fijais, en que te fijas, como eligen,
    como vais a elegir, como elegis, requisitos, que pesa, que esperan, que esperais, que esperas, que piden,
    que pedis, elegir entre, que cuenta, que os importa, que les importa`,
  target: `objetivo, resultado, exito, meta, feliz, conseguir, lograr, alcanzar, mejorar, que cifra, que numero,
    que esperais ganar, que ganarian, ganariais, que mejora`,
  purse: `quien firma, quien firmaria, quien paga, quien pagaria, quien aprueba … (gasto|compra|presupuesto),
    quien autoriza, quien tiene … (presupuesto|dinero), quien maneja … (presupuesto|dinero), quien suelta,
    quien libera, quien controla, quien lo firma, quien pone el dinero, de quien es el presupuesto,
    comprador economico`,
  decides: `quien decide, quien toma … decision, decisor, tu papel, su papel, tu rol, su rol, decide usted,
    decides tu, ultima palabra, eres tu, y tu, y usted, y vos, quien elige, quien manda`,
};
