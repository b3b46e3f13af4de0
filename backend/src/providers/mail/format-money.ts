export { formatDay, formatMoney } from "../../contracts"
