export { pickVariantTitle } from "../../../contracts"
