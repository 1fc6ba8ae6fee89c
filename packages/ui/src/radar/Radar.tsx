import * as parts from './index.parts';
import { RadarRoot, type RadarProps } from './RadarRoot';

/**
 * The steps, or weights, of one or two levels as a radar, always with the table of the same values.
 *
 * @example
 * <Radar ladder={ladder} levels={['e4', 'e5']} />
 */
export const Radar = /* @__PURE__ */ Object.assign(function Radar(props: RadarProps) {
  return <RadarRoot {...props} />;
}, parts);
