import type { WordingPatterns } from "./wording-pattern";

/** Spanish headers. Accents and capitals make no difference. */
export const spanishPatterns: WordingPatterns = {
  orderNo: ["no|num|numero|codigo|n + de|_ + pedido|orden"],
  customerPo: [
    "no|num|numero|_ + de|_ + pedido|orden|oc|orden de compra|po + del|de|_ + cliente",
    "ref|referencia + del|de|_ + cliente",
  ],
  purchaseNo: ["no|num|numero|_ + de|_ + orden de compra|pedido de compra"],
  customer: ["nombre|razon social|_ + del|de|_ + cliente"],
  supplier: ["nombre|_ + del|de|_ + proveedor", "fabricante"],
  productCode: ["codigo|cod|ref|referencia|no|num + de|del|_ + articulo|producto|item|material"],
  productName: ["descripcion|nombre|desc + de|del|de la|_ + articulo|producto|mercancia|material"],
  orderQty: ["cantidad|cant|uds|unidades + pedida|pedidas|solicitada|solicitadas|de pedido|ordenada"],
  shippedQty: [
    "cantidad|cant|uds|unidades + enviada|enviadas|entregada|entregadas|servida|servidas|despachada",
  ],
  unshippedQty: ["cantidad|cant|uds|unidades + pendiente|pendientes"],
  producedQty: ["cantidad|cant|uds|unidades + producida|producidas|fabricada|fabricadas"],
  orderDate: ["fecha + de|del|_ + pedido|orden|emision"],
  requiredDate: [
    "fecha + de|_ + entrega + requerida|solicitada|prevista|comprometida|_",
    "fecha + requerida|solicitada|limite",
    "plazo de entrega|entrega requerida",
  ],
  plannedShipDate: ["fecha + prevista|estimada|planificada + de|_ + envio|embarque|salida|despacho"],
  actualShipDate: ["fecha + real|_ + de|_ + envio|embarque|salida|despacho"],
  cartonCount: ["no|num|numero|total|cantidad + de|_ + bultos|cajas|cartones", "bultos"],
  grossWeight: ["peso bruto + total|_"],
  netWeight: ["peso neto + total|_"],
  cbm: ["volumen + total|_", "metros cubicos"],
  containerNo: ["no|num|numero + de|_ + contenedor", "contenedor"],
  unitPrice: ["precio + unitario|unidad|por unidad|unit"],
  amount: ["importe|monto|valor + total", "total + linea"],
  status: ["estado + del|de|_ + pedido|orden"],
  destination: ["puerto|pais|ciudad + de|_ + destino"],
  remarks: ["observacion|comentario|comentarios|notas"],
};
