using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The tables of reported speech.</summary>
internal static class ArabicCueTables
{
    // The pronouns of the third person that a complementizer takes: -hu, -ha, -hum, -huma.
    private static readonly string[] Pronouns = ["\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627"];

    public static void Add(TableSource source, TermIndex.Builder terms)
    {
        AddVerbs(source, terms);
        AddIdioms(source, terms);
        foreach (var row in source.Rows("ar/cue-nouns.tsv"))
        {
            var entry = new CueNounEntry(row.Term, Frames(row), row.Enum<CueAct>("act"), row.Enum<Polarity>("polarity"), row.Enum<Certainty>("certainty"), row.Enum<Stance>("stance"), Folded(row, "unless"));
            terms.Add(row.Term, entry, row["article"] == "yes" ? Proclitics.Any : Proclitics.BeforeNoun, takesPronoun: true);
            if (row.Term[^1] is not (Characters.TehMarbuta or Characters.Noon))
            {
                terms.Add(row.Term + Characters.Alef, entry, Proclitics.Conjunctions); // the indefinite accusative
            }
        }

        foreach (var row in source.Rows("ar/cue-phrases.tsv"))
        {
            AddPhrase(terms, new CuePhraseEntry(row.Term, row.Enum<CuePhraseKind>("kind"), row.Enum<Stance>("stance")));
        }

        foreach (var row in source.Rows("ar/cue-impersonal.tsv"))
        {
            var entry = new ImpersonalCueEntry(row.Term, row.Enum<Certainty>("certainty"), row.Enum<Stance>("stance"));
            terms.Add(row.Term, entry, Proclitics.Conjunctions);
            if (row.Term[^1] == Characters.Noon && row.Term[^2] is Characters.AlefHamzaAbove or Characters.AlefHamzaBelow)
            {
                foreach (var pronoun in Pronouns)
                {
                    terms.Add(row.Term + pronoun, entry, Proclitics.Conjunctions);
                }
            }
        }

        foreach (var row in source.Rows("ar/particles.tsv"))
        {
            var roles = row.List("role").Aggregate(ParticleRoles.None, (sum, role) => sum | Enum.Parse<ParticleRoles>(role, ignoreCase: true));
            terms.Add(row.Term, new ParticleEntry(row.Term, roles), Proclitics.Conjunctions);
        }

        foreach (var row in source.Rows("ar/modals.tsv"))
        {
            terms.Add(row.Term, new ModalEntry(row.Term, row.Enum<Certainty>("certainty"), row["scope"] == "imperfect", row["scope"] == "first", row["negated"] == "yes"), row["scope"] == "first" ? Proclitics.Conjunctions | Proclitics.With : Proclitics.Conjunctions);
        }

        foreach (var row in source.Rows("ar/negations.tsv"))
        {
            var kind = row.Enum<NegationKind>("kind");
            terms.Add(row.Term, new NegationEntry(row.Term, kind), kind == NegationKind.Noun ? Proclitics.Conjunctions | Proclitics.With : Proclitics.Conjunctions);
        }

        foreach (var row in source.Rows("ar/same.tsv"))
        {
            terms.Add(row.Term, new SameEntry(row.Term), Proclitics.With | Proclitics.To);
        }

        foreach (var row in source.Rows("ar/speaker-links.tsv"))
        {
            terms.Add(row.Term, new SpeakerLinkEntry(row.Term));
        }

        foreach (var row in source.Rows("ar/audiences.tsv"))
        {
            terms.Add(row.Term, new AudienceEntry(row.Term), Proclitics.To | Proclitics.The);
        }

        foreach (var row in source.Rows("ar/speaker-adjectives.tsv"))
        {
            terms.Add(row.Term, new AdjectiveEntry(row.Term));
        }

        foreach (var row in source.Rows("ar/quantifiers.tsv"))
        {
            terms.Add(row.Term, new QuantifierEntry(row.Term), Proclitics.BeforeNoun);
        }

        foreach (var row in source.Rows("ar/prepositions.tsv"))
        {
            terms.Add(row.Term, new PrepositionEntry(row.Term, row.Enum<CueFrames>("frame")), Proclitics.Conjunctions);
        }

        foreach (var row in source.Rows("ar/via-prepositions.tsv"))
        {
            terms.Add(row.Term, new ViaPrepositionEntry(row.Term), Proclitics.Conjunctions);
        }

        foreach (var row in source.Rows("ar/via-nouns.tsv"))
        {
            terms.Add(row.Term, new ViaNounEntry(row.Term, row.Enum<ViaKind>("kind")), Proclitics.BeforeNoun | Proclitics.The, takesPronoun: true);
        }

        AddCarriers(source, terms);

        foreach (var row in source.Rows("ar/speaker-references.tsv"))
        {
            terms.Add(row.Term, new ReferenceEntry(row.Term), Proclitics.BeforeNoun | Proclitics.The);
        }

        foreach (var row in source.Rows("ar/continuing-verbs.tsv"))
        {
            foreach (var (form, _) in VerbForms.Perfect(row.Term).Concat(VerbForms.Imperfect(row["imperfect"])))
            {
                terms.Add(form, new ContinuingEntry(form), Proclitics.BeforeVerb);
            }
        }

        foreach (var row in source.Rows("ar/alleged.tsv"))
        {
            terms.Add(row.Term, new AllegedEntry(row.Term), Proclitics.The);
        }

        foreach (var row in source.Rows("ar/speaker-heads.tsv"))
        {
            var entry = new SpeakerHeadEntry(row.Term, row.Enum<SpeakerKind>("kind"), row.Enum<Agreement>("agreement"));
            terms.Add(row.Term, entry, Proclitics.BeforeNoun | Proclitics.The, takesPronoun: true);
            if (entry.Agreement == Agreement.Masculine && row.Term[^1] is not (Characters.Yeh or Characters.Alef or Characters.AlefMaksura))
            {
                terms.Add(row.Term + Characters.Alef, entry, Proclitics.Conjunctions); // the indefinite accusative
            }
        }
    }

    private static void AddCarriers(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("ar/via-verbs.tsv"))
        {
            var manner = row.Enum<Manner>("manner");
            foreach (var form in row["inflected"] == "yes" ? VerbForms.Perfect(row.Term).Select(f => f.Form) : [row.Term])
            {
                terms.Add(form, new ViaVerbEntry(form, manner), Proclitics.Conjunctions, takesPronoun: true);
            }
        }

        foreach (var row in source.Rows("ar/correspondents.tsv"))
        {
            terms.Add(row.Term, new CorrespondentEntry(row.Term, row["own"] == "yes"), Proclitics.BeforeNoun | Proclitics.The);
        }
    }

    /// <summary>Fixed phrases that work as a participle: "turning his words to X:".</summary>
    private static void AddIdioms(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("ar/cue-idioms.tsv"))
        {
            var verb = new CueVerb(row.Term, Frames(row), CueAct.Assert, Polarity.Affirm, Certainty.Certain, Negation.No, Stance.Neutral, [], [], false);
            terms.Add(row.Term, new CueVerbEntry(row.Term, verb, row.Enum<CueForm>("form"), row.Enum<Agreement>("agreement")), Proclitics.Conjunctions);
        }
    }

    private static void AddVerbs(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("ar/cue-verbs.tsv"))
        {
            var verb = new CueVerb(
                row.Term, Frames(row), row.Enum<CueAct>("act"), row.Enum<Polarity>("polarity"), row.Enum<Certainty>("certainty"), row.Enum<Negation>("negated"), row.Enum<Stance>("stance"),
                Folded(row, "needs"), Folded(row, "unless"), row["strict"] == "yes");
            foreach (var (form, agreement) in VerbForms.Perfect(row.Term))
            {
                terms.Add(form, new CueVerbEntry(form, verb, CueForm.Perfect, agreement), Proclitics.Conjunctions, takesPronoun: true);
            }

            if (row.Has("imperfect"))
            {
                foreach (var (form, agreement) in VerbForms.Imperfect(row["imperfect"]))
                {
                    terms.Add(form, new CueVerbEntry(form, verb, CueForm.Imperfect, agreement), Proclitics.BeforeVerb, takesPronoun: true);
                }
            }

            if (row.Has("participle"))
            {
                foreach (var (form, agreement) in VerbForms.Participle(row["participle"]))
                {
                    terms.Add(form, new CueVerbEntry(form, verb, CueForm.Participle, agreement), Proclitics.Conjunctions);
                }
            }
        }
    }

    /// <summary>Adds an attributing phrase; one that ends in an attached preposition is met with that preposition on the next word, and is added without it.</summary>
    private static void AddPhrase(TermIndex.Builder terms, CuePhraseEntry entry)
    {
        var last = entry.Term.LastIndexOf(' ');
        var isAttached = last > 0 && entry.Term.Length - last == 2;
        terms.Add(isAttached ? entry.Term[..last] : entry.Term, entry, Proclitics.Conjunctions);
    }

    private static string[] Folded(TableRow row, string column) => [.. row.List(column).Select(word => Folding.Fold(word, out _, out _))];

    private static CueFrames Frames(TableRow row)
    {
        var frames = CueFrames.None;
        foreach (var name in row.List("frames"))
        {
            frames |= name switch
            {
                "that" => CueFrames.That,
                "quote" => CueFrames.Quote,
                "colon" => CueFrames.Colon,
                "object" => CueFrames.Object,
                "to" => CueFrames.To,
                "on" => CueFrames.On,
                "about" => CueFrames.About,
                "from" => CueFrames.From,
                "in" => CueFrames.In,
                "with" => CueFrames.With,
                "for" => CueFrames.For,
                "around" => CueFrames.Around,
                "preposition-that" => CueFrames.PrepositionThat,
                _ => throw row.Error($"'{name}' is not a frame"),
            };
        }

        return frames;
    }
}
