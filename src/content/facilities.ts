import type { Mention, Place } from "./place.ts";

/** US troops in Japan (6, 7) and the US military presence in Okinawa (9); no facility is named. */
const implied = { kind: "implied", paragraphs: [6, 7, 9] } as const satisfies Mention;

/** The 31 exclusive-use facilities and the one limited-use site, by facility number. */
export const facilities = {
  "northern-training-area": {
    kind: "facility",
    names: {
      en: "Northern Training Area",
      alternative: "Camp Gonsalves / Jungle Warfare Training Center (JWTC)",
      ru: "Северный учебный полигон",
      ja: "北部訓練場",
    },
    group: null,
    mention: implied,
  },
  "okuma-rest-center": {
    kind: "facility",
    names: {
      en: "Okuma Rest Center",
      alternative: "Okuma Recreation Facility",
      ru: "Центр отдыха Окума",
      ja: "奥間レスト・センター",
    },
    group: null,
    mention: implied,
  },
  "ie-jima-auxiliary-airfield": {
    kind: "facility",
    names: {
      en: "Ie Jima Auxiliary Airfield",
      alternative: "Ie Shima Training Facility",
      ru: "Вспомогательный аэродром Иэдзима",
      ja: "伊江島補助飛行場",
    },
    group: null,
    mention: implied,
  },
  "yaedake-communication-site": {
    kind: "facility",
    names: {
      en: "Yaedake Communication Site",
      alternative: "Mt. Yaedake Communication Site",
      ru: "Узел связи Яэдакэ",
      ja: "八重岳通信所",
    },
    group: null,
    mention: implied,
  },
  "camp-schwab": {
    kind: "facility",
    names: {
      en: "Camp Schwab",
      alternative: null,
      ru: "Кэмп-Шваб",
      ja: "キャンプ・シュワブ",
    },
    group: null,
    mention: implied,
  },
  "henoko-ordnance-ammunition-depot": {
    kind: "facility",
    names: {
      en: "Henoko Ordnance Ammunition Depot",
      alternative: "Henoko Ammunition Supply Point",
      ru: "Склад боеприпасов Хэноко",
      ja: "辺野古弾薬庫",
    },
    group: null,
    mention: implied,
  },
  "camp-hansen": {
    kind: "facility",
    names: {
      en: "Camp Hansen",
      alternative: "Central Training Area",
      ru: "Кэмп-Хансен",
      ja: "キャンプ・ハンセン",
    },
    group: null,
    mention: implied,
  },
  "kin-red-beach-training-area": {
    kind: "facility",
    names: {
      en: "Kin Red Beach Training Area",
      alternative: "Kin Red",
      ru: "Учебный полигон Кин-Ред-Бич",
      ja: "金武レッド・ビーチ訓練場",
    },
    group: null,
    mention: implied,
  },
  "kin-blue-beach-training-area": {
    kind: "facility",
    names: {
      en: "Kin Blue Beach Training Area",
      alternative: "Kin Blue",
      ru: "Учебный полигон Кин-Блю-Бич",
      ja: "金武ブルー・ビーチ訓練場",
    },
    group: null,
    mention: implied,
  },
  "kadena-ammunition-storage-area": {
    kind: "facility",
    names: {
      en: "Kadena Ammunition Storage Area",
      alternative: null,
      ru: "Район хранения боеприпасов Кадена",
      ja: "嘉手納弾薬庫地区",
    },
    group: null,
    mention: implied,
  },
  "tengan-pier": {
    kind: "facility",
    names: {
      en: "Tengan Pier",
      alternative: null,
      ru: "Причал Тэнган",
      ja: "天願桟橋",
    },
    group: null,
    mention: implied,
  },
  "camp-courtney": {
    kind: "facility",
    names: {
      en: "Camp Courtney",
      alternative: null,
      ru: "Кэмп-Кортни",
      ja: "キャンプ・コートニー",
    },
    group: null,
    mention: implied,
  },
  "camp-mctureous": {
    kind: "facility",
    names: {
      en: "Camp McTureous",
      alternative: null,
      ru: "Кэмп-Мактуреус",
      ja: "キャンプ・マクトリアス",
    },
    group: null,
    mention: implied,
  },
  "camp-shields": {
    kind: "facility",
    names: {
      en: "Camp Shields",
      alternative: null,
      ru: "Кэмп-Шилдс",
      ja: "キャンプ・シールズ",
    },
    group: null,
    mention: implied,
  },
  "torii-communication-station": {
    kind: "facility",
    names: {
      en: "Torii Communication Station",
      alternative: "Torii Station",
      ru: "Станция связи Тории",
      ja: "トリイ通信施設",
    },
    group: null,
    mention: implied,
  },
  "kadena-air-base": {
    kind: "facility",
    names: {
      en: "Kadena Air Base",
      alternative: null,
      ru: "Авиабаза Кадена",
      ja: "嘉手納飛行場",
    },
    group: null,
    mention: implied,
  },
  "camp-kuwae": {
    kind: "facility",
    names: {
      en: "Camp Kuwae",
      alternative: "Camp Lester",
      ru: "Кэмп-Куваэ",
      ja: "キャンプ桑江",
    },
    group: null,
    mention: implied,
  },
  "camp-zukeran": {
    kind: "facility",
    names: {
      en: "Camp Zukeran",
      alternative: "Camp Foster",
      ru: "Кэмп-Дзукэран",
      ja: "キャンプ瑞慶覧",
    },
    group: null,
    mention: implied,
  },
  "awase-communication-station": {
    kind: "facility",
    names: {
      en: "Awase Communication Station",
      alternative: "Awase Communications Site",
      ru: "Станция связи Авасэ",
      ja: "泡瀬通信施設",
    },
    group: null,
    mention: implied,
  },
  "white-beach-area": {
    kind: "facility",
    names: {
      en: "White Beach Area",
      alternative: "White Beach Naval Facility",
      ru: "База Уайт-Бич",
      ja: "ホワイト・ビーチ地区",
    },
    group: null,
    mention: implied,
  },
  "futenma-air-station": {
    kind: "facility",
    names: {
      en: "Futenma Air Station",
      alternative: "MCAS Futenma",
      ru: "Авиабаза Футэмма",
      ja: "普天間飛行場",
    },
    group: null,
    mention: implied,
  },
  "makiminato-service-area": {
    kind: "facility",
    names: {
      en: "Makiminato Service Area",
      alternative: "Camp Kinser",
      ru: "Район снабжения Макиминато",
      ja: "牧港補給地区",
    },
    group: null,
    mention: implied,
  },
  "naha-port": {
    kind: "facility",
    names: {
      en: "Naha Port",
      alternative: "Naha Military Port",
      ru: "Военный порт Наха",
      ja: "那覇港湾施設",
    },
    group: null,
    mention: implied,
  },
  "army-pol-depots": {
    kind: "facility",
    names: {
      en: "Army POL Depots",
      alternative: "Chimu-wan and Kuwae tank farms",
      ru: "Армейские склады горюче-смазочных материалов",
      ja: "陸軍貯油施設",
    },
    group: null,
    mention: implied,
  },
  "tori-shima-range": {
    kind: "facility",
    names: {
      en: "Tori Shima Range",
      alternative: null,
      ru: "Полигон Торисима",
      ja: "鳥島射爆撃場",
    },
    group: null,
    mention: implied,
  },
  "ide-suna-jima-range": {
    kind: "facility",
    names: {
      en: "Ide Suna Jima Range",
      alternative: "Irisuna Jima Range",
      ru: "Полигон Идэсунадзима",
      ja: "出砂島射爆撃場",
    },
    group: null,
    mention: implied,
  },
  "kume-jima-range": {
    kind: "facility",
    names: {
      en: "Kume Jima Range",
      alternative: null,
      ru: "Полигон Кумэдзима",
      ja: "久米島射爆撃場",
    },
    group: null,
    mention: implied,
  },
  "tsuken-jima-training-area": {
    kind: "facility",
    names: {
      en: "Tsuken Jima Training Area",
      alternative: null,
      ru: "Учебный полигон Цукэндзима",
      ja: "津堅島訓練場",
    },
    group: null,
    mention: implied,
  },
  "kobi-sho-range": {
    kind: "facility",
    names: {
      en: "Kobi Sho Range",
      alternative: "Kuba Island",
      ru: "Полигон Кобисё",
      ja: "黄尾嶼射爆撃場",
    },
    group: null,
    mention: implied,
  },
  "sekibi-sho-range": {
    kind: "facility",
    names: {
      en: "Sekibi Sho Range",
      alternative: "Taisho Island",
      ru: "Полигон Сэкибисё",
      ja: "赤尾嶼射爆撃場",
    },
    group: null,
    mention: implied,
  },
  "oki-daito-jima-range": {
    kind: "facility",
    names: {
      en: "Oki Daito Jima Range",
      alternative: null,
      ru: "Полигон Окидайтодзима",
      ja: "沖大東島射爆撃場",
    },
    group: null,
    mention: implied,
  },
  "ukibaru-jima-training-area": {
    kind: "facility",
    names: {
      en: "Ukibaru Jima Training Area",
      alternative: null,
      ru: "Учебный полигон Укибарудзима",
      ja: "浮原島訓練場",
    },
    group: null,
    mention: implied,
  },
} as const satisfies Record<string, Place>;
