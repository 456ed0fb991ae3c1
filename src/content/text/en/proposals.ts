import type { ProposalId } from "../../proposals.ts";

export const proposalText: Readonly<Record<ProposalId, string>> = {
  "malik-1955":
    "The Soviet side, with Malik as its negotiator, was ready in 1955 to hand over Habomai and Shikotan if they stayed unfortified.",
  "declaration-1956":
    "Both states agreed on it in Article 9 of their Joint Declaration of 19 October 1956: Habomai and Shikotan, after a peace treaty.",
  "kawana-1998":
    "An idea of Prime Minister Hashimoto, put to Yeltsin at Kawana in April 1998: a border north of all four, with Russia administering them for a time to be agreed. It was never an agreed offer.",
  "irkutsk-2001":
    "An idea of Prime Minister Mori, at Irkutsk in March 2001: talks on how Habomai and Shikotan would be handed over, and parallel talks on Kunashir and Iturup. It was never an agreed offer.",
  "aso-three-2006":
    "An idea of Taro Aso, in the Mainichi of 28 September 2006: three islands. It was never an agreed offer.",
  "aso-half-2006":
    "An idea of Taro Aso, in a Lower House committee on 13 December 2006: half of the area, which is three of the four and about a quarter of Iturup. It was called no plan of the government, and was never an agreed offer.",
  "yachi-2009":
    "An idea that the Mainichi of 17 April 2009 gave as Yachi’s: “3.5 islands”. He disputed the wording, and the government called it a personal view. It was never an agreed offer.",
  "nikkei-2016":
    "A plan that the Nikkei of 17 October 2016 said was being studied: Habomai and Shikotan handed over, Kunashir and Iturup under joint rule. Suga, for the government, denied it. It was never an agreed offer.",
};

export const treatyFirst: readonly string[] = [
  "On 12 September 2018, in Vladivostok, Putin proposed to sign a peace treaty by the end of the year “without any preconditions” and to settle the rest later.",
  "Such a treaty would conclude what both states have negotiated since 1956; the state of war itself ended with the declaration of that year.",
  "To whom the four islands belong, and where a sea boundary runs, would stay open: on this map nothing would change.",
  "Tokyo answered that the islands come first and that its position was unchanged.",
];
