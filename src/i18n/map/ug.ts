export { mapWords } from './en';
