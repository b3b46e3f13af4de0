export { addToBag } from "./actions"
