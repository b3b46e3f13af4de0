import { findChromium } from "../chromium"

/** Unpacks the packaged Chromium before the workers start: two at once would disturb each other. */
export default function unpackBrowser(): void {
  findChromium()
}
