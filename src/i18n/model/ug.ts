export { modelWords } from './en';
