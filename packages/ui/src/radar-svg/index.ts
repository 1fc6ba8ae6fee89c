export type { DrawOptions } from './drawRadar';
export type { RadarAxis, RadarData, RadarLevel, RadarValue } from './RadarData';
export { radarOf, type RadarOptions } from './radarOf';
export { radarSvg, type RadarSvgOptions } from './radarSvg';
export type { Weights } from './weightsOf';
