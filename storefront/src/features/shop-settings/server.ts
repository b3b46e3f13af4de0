export { readShop } from "./data"
