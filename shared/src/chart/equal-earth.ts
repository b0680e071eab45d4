/**
 * The Equal Earth projection: areas keep their size, coasts keep roughly their shape.
 *
 * Shape    degrees in, unitless plane coordinates out, y downwards; x within ±2.71, y within ±1.32.
 * Source   B. Šavrič, T. Patterson, B. Jenny: The Equal Earth map projection, IJGIS 2019, equations 5 to 8.
 */
export function equalEarth(longitude: number, latitude: number): { x: number; y: number } {
  const lambda = (longitude * Math.PI) / 180;
  const theta = Math.asin(half * Math.sin((latitude * Math.PI) / 180));
  const squared = theta * theta;
  const sixth = squared * squared * squared;
  return {
    x: (lambda * Math.cos(theta)) / (half * (a1 + 3 * a2 * squared + sixth * (7 * a3 + 9 * a4 * squared))),
    y: -theta * (a1 + a2 * squared + sixth * (a3 + a4 * squared)),
  };
}

const a1 = 1.340264;
const a2 = -0.081106;
const a3 = 0.000893;
const a4 = 0.003796;
const half = Math.sqrt(3) / 2;
