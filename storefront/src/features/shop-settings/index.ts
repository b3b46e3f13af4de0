export { fillIn, hasBlanks } from "./rules/fill-in"
