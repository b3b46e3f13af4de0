/** Sources of the advisor's texts, with the same marks as in the articles. */
export const SOURCES = {
  M1: {
    title:
      "Wu, “Successful treatment of scalp micropigmentation with 1064 nm picosecond Nd:YAG laser”, Lasers in Surgery and Medicine, 2020. Four patients.",
    url: "https://pubmed.ncbi.nlm.nih.gov/33289086",
  },
  M2: {
    title:
      "Federal Institute for Risk Assessment (BfR, Germany), press release 26/2011 on tattoo-removal liquids with 40 % lactic acid",
    url: "https://bfr.bund.de/en/press_information/2011/26/risks__which_get_under_the_skin-115166.html",
  },
  M3: {
    title:
      "Case report on a lactic-acid tattoo remover: pale patches and raised scars, Wiener Medizinische Wochenschrift, 2015",
    url: "https://link.springer.com/article/10.1007/s10354-015-0353-x",
  },
  M5: {
    title:
      "Mycobacterium mageritense infection after tattooing, Case Reports in Dermatology",
    url: "https://karger.com/cde/article/13/3/513/821810",
  },
  M9: {
    title:
      "US Food and Drug Administration, “Tattoo Removal: Options and Results”, consumer update (read as a copy)",
    url: "https://www.fda.gov/consumers/consumer-updates/tattoo-removal-options-and-results",
  },
  M11: {
    title:
      "News report on a case in JAMA Dermatology: melanoma within a tattoo, found during laser removal",
    url: "https://cbsnews.com/news/doctors-warn-tattoos-over-moles-birthmarks-may-hide-melanoma",
  },
  M12: {
    title: "CMTC-OVM, moles in people with tattoos (patient organisation)",
    url: "https://cmtc.nl/en/pedia/skin/management-of-moles-in-tattooed-individuals",
  },
  M13: {
    title: "Tattoo removal by Q-switched laser, Clinician Reviews",
    url: "https://mdedge9-ma1.mdedge.com/clinicianreviews/article/72005",
  },
  M14: {
    title:
      "Bennardo and others, picosecond 1064/532 nm laser for tattoos, 34 patients, Applied Sciences, 2021",
    url: "https://mdpi.com/2076-3417/11/20/9712",
  },
  M20: {
    title:
      "Waldman and others, ASDS consensus on procedures during and after isotretinoin, 2017",
    url: "https://pubmed.ncbi.nlm.nih.gov/28498204",
  },
  M21: {
    title:
      "Tope and Shellock, MRI and cosmetic tattoos, 135 people who were scanned, 2002",
    url: "https://pubmed.ncbi.nlm.nih.gov/11836774",
  },
  M22: {
    title:
      "Tattoo-associated nontuberculous mycobacterial skin infections, several US states, 2011–2012, Morbidity and Mortality Weekly Report (copy at Medscape)",
    url: "https://www.medscape.com/viewarticle/770073",
  },
  M31: {
    title:
      "Orzan and others, tattoo-induced psoriasis and the Koebner phenomenon, Journal of Medicine and Life, 2014. One case.",
    url: "https://docslib.org/doc/6286328/seborrheic-dermatitis-induced-koebnerization-a-probable",
  },
  M32: {
    title: "Whittington Health (UK National Health Service), actinic keratosis",
    url: "https://whittington.nhs.uk/mini-apps/medicalinformation/miPage.asp?id=21",
  },
  M35: {
    title:
      "Huang and others, eye injuries in cosmetic laser treatment of the face, Journal of Clinical and Aesthetic Dermatology",
    url: "https://jcadonline.com/ocular-injury-cosmetic-laser",
  },
  I1: {
    title: "Dermimatch, posts on laser removal of SMP (trade page)",
    url: "https://dermimatch.com/tag/laser-tattoo-removal",
  },
  I2: {
    title: "Belis Laser, questions on skin-coloured tattoos that darken (laser maker)",
    url: "https://belislaser.com/faqs/why-must-a-practitioner-confirm-the-presence-of-undetected-flesh-colored-tattoos-before-performing-facial-melasma-treatments-with-medical-laser-systems",
  },
  I3: {
    title:
      "Belis Laser, questions on iron oxide and titanium dioxide in cosmetic tattoos (laser maker)",
    url: "https://belislaser.com/faqs/what-risks-are-associated-with-using-medical-grade-lasers-on-cosmetic-tattoos-containing-iron-oxide-or-titanium-dioxide",
  },
  I4: {
    title: "Kliklaser, guide to removing white tattoos (trade page)",
    url: "https://kliklaser.pl/en/guide/removing-white-tattoo",
  },
  I5: {
    title:
      "Perma Blend, scar camouflage: what it suits and what it excludes (pigment maker)",
    url: "https://permablend.com/blogs/blog/lasting-impressions-scar-camouflage",
  },
  I6: {
    title: "PMUHub, scalp micropigmentation removal (trade page)",
    url: "https://pmuhub.com/scalp-micropigmentation/scalp-micropigmentation-removal",
  },
  I9: {
    title: "SMP Hair Creations, the SMP process (trade page)",
    url: "https://smphaircreations.com/what-we-offer/smp-process",
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
  I18: {
    title: "E. Fabrocini, on saline tattoo removal, Mei-Cha (trade page)",
    url: null,
  },
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
  I37: {
    title: "SMP HQ, SMP repair (trade page)",
    url: "https://smphq.com.au/scalp-micropigmentation-repair-correcting-imperfections-for-a-natural-look/",
  },
  I39: {
    title:
      "MB Elegant Micro, touch-up and repair; and Vinci Hair Clinic, removal of SMP (trade pages)",
    url: "https://mbelegantmicro.ca/scalp-micropigmentation/smp-touch-up-repair",
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
    title: "Mediluxe, aftercare for saline tattoo removal (trade page)",
    url: "https://mediluxe.com.au/aftercare/mediluxe-saline-tattoo-removal-aftercare",
  },
  I45: {
    title: "Teisha Lee Beauty, aftercare for saline removal (trade page)",
    url: "https://teishaleebeauty.com/after-care",
  },
  I48: {
    title: "Skin Care Supply Store, on saline tattoo removal (seller)",
    url: "https://skincaresupplystore.com/blogs/news/why-all-pmu-artists-need-saline-tattoo-removal",
  },
  I50: {
    title: "Chanel Luxxe, scar camouflage (trade page)",
    url: "https://chanelluxxe.com/scar-camouflage",
  },
  I51: {
    title: "A training manual on skin camouflage, Scribd document 647657974",
    url: null,
  },
  I52: {
    title: "SMP Debate, options after disappointing SMP (trade page)",
    url: "https://smpdebate.com/what-are-your-options-if-you-have-had-a-bad-smp",
  },
  I54: {
    title: "Camouflage Consultations, covering a scar with camouflage cream (trade page)",
    url: "https://www.camouflageconsultations.co.uk/phil-briggs-skin-camouflage-blog/archives/01-2022",
  },
  I55: {
    title: "Uninked Studio, tattoo removal on dark skin (trade page)",
    url: "https://www.uninkedstudio.com/the-removal-blog/2019/9/18/tattoo-removal-for-dark-skinned-clients",
  },
  I56: {
    title: "Austin PicoSure, PicoSure in skin types I to IV (trade page)",
    url: null,
  },
  I64: {
    title: "Les Nouvelles Esthétiques, on camouflage and its training (trade press)",
    url: "https://lneonline.com/now-you-see-it-now-you-dont",
  },
  I66: {
    title: "Beauty IMS, who is a good candidate (trade page)",
    url: "https://beautyims.com/q-am-i-a-good-candidate-for-the-procedure/",
  },
  I68: {
    title: "PS Permanent Makeup, contraindications (trade page)",
    url: "https://www.pspermanentmakeup.com/procedure/contraindication-in-permanent-makeup/",
  },
  I76: {
    title: "Guilford Aesthetics, care after laser tattoo removal (trade page)",
    url: "https://guilfordaesthetics.com/blog/laser-tattoo-removal-post-care",
  },
  I104: {
    title: "ISM Cosmetics, precautions before laser tattoo removal (trade page)",
    url: "https://www.ismecosmetics.co.nz/important-information-tattoo-removal",
  },
  I105: {
    title: "Epilium, risks and contraindications of laser tattoo removal (clinic)",
    url: "https://epilium.co.uk/non-surgical/top-treatments/tattoo-removal-with-picosure/risks-contra-indications",
  },
  I121: {
    title: "Look Natural Atlanta, SMP in scars (trade page)",
    url: "https://www.looknaturalatl.com/services/scar-camouflage",
  },
  I122: {
    title: "America Scalp, SMP in transplant scars (trade page)",
    url: "https://www.americascalp.com/scarring-fut-fue-hair-transplate",
  },
  L11: {
    title: "Legal Clarity, do you need a licence to remove tattoos? (legal portal)",
    url: "https://legalclarity.org/do-you-need-a-license-to-remove-tattoos",
  },
  L12: {
    title: "Sunray Laser, who may use lasers in Texas (trade page)",
    url: "https://sunraylaser.com/texas-state-laser-tattoo-removal-regulations",
  },
  L13: {
    title:
      "Gabler Hendel, who may remove tattoos by laser under the German regulation NiSV (law firm)",
    url: "https://gabler-hendel.de/duerfen-nur-noch-aerzte-tattoos-entfernen",
  },
  L18: {
    title: "Sunray Laser, who may use lasers in Florida (trade page)",
    url: "https://sunraylaser.com/florida-state-laser-tattoo-removal-regulations/",
  },
  L22: {
    title:
      "Fimea, the Finnish medicines agency, on Annex XVI of the EU device regulation",
    url: "https://fimea.fi/en/medical-devices/products-without-a-medical-purpose",
  },
} as const satisfies Record<string, { title: string; url: string | null }>

export type Mark = keyof typeof SOURCES
