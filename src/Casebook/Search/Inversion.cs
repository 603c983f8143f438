namespace Casebook.Search;

/// <summary>Turns documents with their terms into terms with their documents, by counting first and then filling.</summary>
internal static class Inversion
{
    /// <summary>The postings of all documents, without weights.</summary>
    /// <param name="order">For each document, by its number in the index, its place among the documents as they were added.</param>
    /// <param name="workers">How many shares of the documents are counted and filled at once. The result does not depend on it.</param>
    public static PostingTable Of(DocumentTerms terms, IReadOnlyList<int> order, int fields, int workers)
    {
        var shares = new Share[Math.Clamp(workers, 1, Math.Max(1, order.Count))];
        var slots = terms.Terms.Count * fields;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = workers };
        Parallel.For(0, shares.Length, parallel, number =>
        {
            var share = new Share((int)((long)order.Count * number / shares.Length), (int)((long)order.Count * (number + 1) / shares.Length), slots);
            Count(share, terms, order, fields);
            shares[number] = share;
        });

        var starts = new int[slots + 1];
        var (postings, tokens) = (0, 0);
        for (var slot = 0; slot < slots; slot++)
        {
            starts[slot] = postings;
            foreach (var share in shares)
            {
                ref var cell = ref share.Cells[slot];
                (cell.Postings, postings) = (postings, postings + cell.Postings);
                (cell.Tokens, tokens) = (tokens, tokens + cell.Tokens);
                cell.LastDocument = -1;
            }
        }

        starts[slots] = postings;
        var documents = new int[postings];
        var positionStarts = new int[postings + 1];
        positionStarts[postings] = tokens;
        var positions = new int[tokens];
        Parallel.For(0, shares.Length, parallel, number => Fill(shares[number], terms, order, fields, documents, positionStarts, positions));
        return new PostingTable(fields, starts, documents, positionStarts, positions);
    }

    private static void Count(Share share, DocumentTerms terms, IReadOnlyList<int> order, int fields)
    {
        for (var document = share.First; document < share.End; document++)
        {
            for (var field = 0; field < fields; field++)
            {
                foreach (var term in terms.Field(order[document], field))
                {
                    if (term == DocumentTerms.Left) continue;
                    ref var cell = ref share.Cells[(term * fields) + field];
                    cell.Tokens++;
                    if (cell.LastDocument == document) continue;
                    cell.LastDocument = document;
                    cell.Postings++;
                }
            }
        }
    }

    private static void Fill(Share share, DocumentTerms terms, IReadOnlyList<int> order, int fields, int[] documents, int[] positionStarts, int[] positions)
    {
        for (var document = share.First; document < share.End; document++)
        {
            for (var field = 0; field < fields; field++)
            {
                var stream = terms.Field(order[document], field);
                for (var position = 0; position < stream.Length; position++)
                {
                    if (stream[position] == DocumentTerms.Left) continue;
                    ref var cell = ref share.Cells[(stream[position] * fields) + field];
                    if (cell.LastDocument != document)
                    {
                        cell.LastDocument = document;
                        documents[cell.Postings] = document;
                        positionStarts[cell.Postings++] = cell.Tokens;
                    }

                    positions[cell.Tokens++] = position;
                }
            }
        }
    }

    /// <summary>What one worker knows of a slot: how many postings and tokens it has there, later where the next one goes.</summary>
    private struct Cell()
    {
        public int LastDocument = -1;
        public int Postings;
        public int Tokens;
    }

    /// <summary>The documents of one worker and its cells.</summary>
    private sealed class Share
    {
        public Share(int first, int end, int slots)
        {
            (First, End, Cells) = (first, end, new Cell[slots]);
            Array.Fill(Cells, new Cell());
        }

        public int First { get; }
        public int End { get; }
        public Cell[] Cells { get; }
    }
}
