// SPDX-License-Identifier: Apache-2.0
package org.isnad.embed;

/** What the models are timed on: news sentences of about 20 pieces, in both languages. */
final class Sentences {

  static final String[] ENGLISH = {
    "The governor said on Monday that twelve people were killed when the bridge gave way.",
    "Officials denied reports that the port had been closed to grain ships since last week.",
    "The agency counted 1,900 families who left the valley before the second flood came.",
    "A spokesman for the ministry declined to comment on the talks held in the capital."
  };

  static final String[] ARABIC = {
    "قال المحافظ يوم الاثنين إن اثني عشر شخصا قتلوا عندما انهار الجسر.",
    "نفى مسؤولون تقارير عن إغلاق الميناء أمام سفن الحبوب منذ الأسبوع الماضي.",
    "أحصت الوكالة 1900 أسرة غادرت الوادي قبل وصول الفيضان الثاني.",
    "رفض متحدث باسم الوزارة التعليق على المحادثات التي جرت في العاصمة."
  };

  private Sentences() {}
}
