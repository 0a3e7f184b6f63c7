# frozen_string_literal: true

require "net/http"
require "set"
require "uri"

# Visits the pages of a site with a few threads.
class Crawler
  Page = Struct.new(:address, :status, :links, keyword_init: true)
  LIMIT = 200
  RETRIES = 3

  attr_accessor :delay

  def initialize(start, threads: 4, &filter)
    @start = URI(start)
    @threads = threads
    @filter = filter || ->(uri) { uri.host == @start.host }
    @queue = Thread::Queue.new
    @seen = Set.new
    @lock = Mutex.new
    @delay = 0.1
  end

  def each_page
    return to_enum(:each_page) unless block_given?

    enqueue(@start)
    workers = Array.new(@threads) do
      Thread.new do
        while (uri = @queue.pop)
          page = visit(uri)
          @lock.synchronize { yield page }
          page.links.each { |link| enqueue(link) }
          @queue.close if @queue.empty? && @queue.num_waiting == @threads - 1
          sleep delay
        end
      end
    end
    workers.each(&:join)
  end

  private

  def enqueue(uri)
    @lock.synchronize do
      next unless @filter.call(uri)
      next if @seen.size >= LIMIT

      @queue << uri if @seen.add?(uri.to_s)
    end
  end

  def visit(uri)
    attempts = 0
    begin
      attempts += 1
      response = Net::HTTP.get_response(uri)
      Page.new(address: uri.to_s, status: response.code.to_i, links: links_in(response, uri))
    rescue Net::OpenTimeout, SocketError => e
      retry if attempts < RETRIES
      warn "#{uri}: #{e.message}"
      Page.new(address: uri.to_s, status: nil, links: [])
    end
  end

  def links_in(response, base)
    return [] unless response["content-type"]&.start_with?("text/html")

    response.body.scan(/href="([^"#]+)/).flatten.filter_map do |href|
      URI.join(base, href)
    rescue URI::Error
      nil
    end
  end
end

if __FILE__ == $PROGRAM_NAME
  ARGV.each do |start|
    broken = Crawler.new(start).each_page.select { |page| page.status.nil? || page.status >= 400 }
    broken.each_with_index do |page, at|
      printf("%3d. %s (%s)\n", at + 1, page.address, page.status || "no answer")
    end
  end
end
