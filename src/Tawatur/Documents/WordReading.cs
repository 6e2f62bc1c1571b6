namespace Tawatur.Documents;

/// <summary>One way to take a written word apart whose stem stands in a table.</summary>
/// <param name="Vocabulary">The number of the stem in the vocabulary of the language's tables.</param>
/// <param name="Proclitics">The particles before the stem.</param>
/// <param name="StemStart">Where the stem starts, in code units from the start of the word.</param>
/// <param name="StemEnd">Where the stem ends.</param>
/// <param name="HasEnclitic">Whether a pronoun is attached behind the stem.</param>
/// <param name="Light">The stem with marks and tatweel removed but letters kept apart (alef maksura from yeh, teh marbuta from heh), alefs without hamza.</param>
public readonly record struct WordReading(int Vocabulary, Proclitics Proclitics, int StemStart, int StemEnd, bool HasEnclitic, string Light);
