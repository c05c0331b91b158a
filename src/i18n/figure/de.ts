export { figureWording } from './en';
