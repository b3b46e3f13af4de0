/** The sources that the advisor's sentences rest on; the marks are those of the articles. */
export const SOURCES = {
  M1: {
    title: "Wu, 1064 nm picosecond laser for SMP, four patients, 2020",
    url: "https://pubmed.ncbi.nlm.nih.gov/33289086",
  },
  M2: {
    title: "BfR (Germany), warning about tattoo removal liquids, 2011",
    url: "https://bfr.bund.de/en/press_information/2011/26/risks__which_get_under_the_skin-115166.html",
  },
  M3: {
    title: "Scars after a lactic-acid remover, Wiener Medizinische Wochenschrift, 2015",
    url: "https://link.springer.com/article/10.1007/s10354-015-0353-x",
  },
  M5: {
    title: "Mycobacteria in a tattoo, Case Reports in Dermatology",
    url: "https://karger.com/cde/article/13/3/513/821810",
  },
  M9: { title: "FDA consumer update on tattoo removal (copy)", url: null },
  M11: {
    title: "News of a JAMA Dermatology case: melanoma in a tattoo",
    url: "https://cbsnews.com/news/doctors-warn-tattoos-over-moles-birthmarks-may-hide-melanoma",
  },
  M12: {
    title: "CMTC-OVM, moles in people with tattoos",
    url: "https://cmtc.nl/en/pedia/skin/management-of-moles-in-tattooed-individuals",
  },
  M13: {
    title: "Tattoo removal by Q-switched laser, Clinician Reviews",
    url: "https://mdedge9-ma1.mdedge.com/clinicianreviews/article/72005",
  },
  M14: {
    title: "Bennardo and others, picosecond laser, 34 patients, 2021",
    url: "https://mdpi.com/2076-3417/11/20/9712",
  },
  I1: {
    title: "Dermimatch, on laser removal of SMP (trade page)",
    url: "https://dermimatch.com/tag/laser-tattoo-removal",
  },
  I2: {
    title: "Belis Laser, skin-coloured tattoos that darken (laser maker)",
    url: "https://belislaser.com/faqs",
  },
  I3: {
    title: "Belis Laser, iron oxide and titanium dioxide (laser maker)",
    url: "https://belislaser.com/faqs",
  },
  I4: {
    title: "Kliklaser, removing white tattoos (trade page)",
    url: "https://kliklaser.pl/en/guide/removing-white-tattoo",
  },
  I5: {
    title: "Perma Blend, what scar camouflage suits (pigment maker)",
    url: "https://permablend.com/blogs/blog/lasting-impressions-scar-camouflage",
  },
  I6: {
    title: "PMUHub, SMP removal (trade page)",
    url: "https://pmuhub.com/scalp-micropigmentation/scalp-micropigmentation-removal",
  },
  I15: {
    title: "Hairdot, how long SMP lasts (trade page)",
    url: "https://hairdot.ink/how-long-does-scalp-micropigmentation-last",
  },
  I16: {
    title: "Pro Aesthetics, questions (trade page)",
    url: "https://proaesthetics.co/faqs",
  },
  I17: {
    title: "Skulltec South West, questions (trade page)",
    url: "https://skulltec-southwest.co.uk/faq-2",
  },
  I18: { title: "Fabrocini, on saline removal (trade page)", url: "https://mei-cha.com" },
  I19: {
    title: "Runway Brows, removal aftercare (trade page)",
    url: "https://runwaybrowsva.com/aftercare",
  },
  I20: {
    title: "Scalp Nation, how long SMP lasts (trade page)",
    url: "https://scalpnation.co.uk/blogs/news/how-long-does-scalp-micropigmentation-last",
  },
  I25: {
    title: "DermMicro, will SMP go blue? (supplier)",
    url: "https://dermmicro.com/blogs/news/will-smp-go-blue",
  },
  I37: { title: "SMP HQ, SMP repair (trade page)", url: "https://smphq.com.au" },
  I39: {
    title: "MB Elegant Micro and Vinci, repair and removal (trade pages)",
    url: "https://mbelegantmicro.ca/scalp-micropigmentation/smp-touch-up-repair",
  },
  I40: {
    title: "Baldlief, why SMP turns blue or green (trade page)",
    url: "https://baldlief.com",
  },
  I41: {
    title: "MV Beauty, saline removal (trade page)",
    url: "https://mvbeauty.net/pmu/saline-removal",
  },
  I42: {
    title: "Gerow Hair Ink, can SMP be removed? (trade page)",
    url: "https://gerowhairink.com/can-smp-be-removed",
  },
  I44: {
    title: "Mediluxe, aftercare for saline removal (trade page)",
    url: "https://mediluxe.com.au/aftercare/mediluxe-saline-tattoo-removal-aftercare",
  },
  I45: {
    title: "Teisha Lee Beauty, aftercare for saline removal (trade page)",
    url: "https://teishaleebeauty.com/after-care",
  },
  I48: {
    title: "Skincare Supply Store, saline removal (seller)",
    url: "https://skincaresupplystore.com/blogs/news/why-all-pmu-artists-need-saline-tattoo-removal",
  },
  I50: {
    title: "Chanel Luxxe, scar camouflage (trade page)",
    url: "https://chanelluxxe.com/scar-camouflage",
  },
  I51: { title: "A training manual on skin camouflage, Scribd 647657974", url: null },
  I52: {
    title: "SMP Debate, options after disappointing SMP (trade page)",
    url: "https://smpdebate.com/what-are-your-options-if-you-have-had-a-bad-smp",
  },
  I54: {
    title: "Camouflage Consultations, covering a scar (trade page)",
    url: "https://camouflageconsultations.co.uk",
  },
  I55: {
    title: "Uninked Studio, tattoo removal on dark skin (trade page)",
    url: "https://uninkedstudio.com",
  },
  I56: {
    title: "Austin PicoSure, skin types I to IV (trade page)",
    url: "https://austinpicosure.com",
  },
  I64: {
    title: "Les Nouvelles Esthétiques, camouflage and its training (trade press)",
    url: "https://lneonline.com/now-you-see-it-now-you-dont",
  },
  I66: {
    title: "Beauty IMS, who is a good candidate (trade page)",
    url: "https://beautyims.com",
  },
  I68: {
    title: "PS Permanent Makeup, contraindications (trade page)",
    url: "https://pspermanentmakeup.com",
  },
  I81: {
    title: "Outbreak News Today, mycobacteria after tattoos (a county release)",
    url: "https://outbreaknewstoday.com",
  },
  L11: {
    title: "Legal Clarity, who may remove tattoos (legal portal)",
    url: "https://legalclarity.org/do-you-need-a-license-to-remove-tattoos",
  },
  L12: {
    title: "Sunray Laser, lasers in Texas (trade page)",
    url: "https://sunraylaser.com",
  },
  L13: {
    title: "German regulation NiSV, two legal pages",
    url: "https://gabler-hendel.de",
  },
  L18: {
    title: "Sunray Laser, lasers in Florida (trade page)",
    url: "https://sunraylaser.com",
  },
  L22: {
    title: "Annex XVI of the EU device regulation, Fimea and Tecno-med",
    url: "https://fimea.fi",
  },
} as const satisfies Record<string, { title: string; url: string | null }>

export type Mark = keyof typeof SOURCES
